# status: machine

rights-title = Your rights
rights-intro = You can keep this page. You do not have to decide anything today.

right-this-talk = What this talk is
    .text = We talk to find out whether you need help. This talk is no court and no punishment, and it does not decide about your papers.
right-refuse = You may say no
    .text = You may leave out a question, take a break or stop at any time.
right-confidential = What you say is protected
    .text = Your answers are kept locked. Other people get them only if you agree, unless someone is in great danger or it is about a child.
right-report = What we must report
    .text = Some things we must report to the police or another office. You can ask now what they are.
right-help = Help does not depend on the police
    .text = You can get help even if you do not want to talk to the police.
right-interpreter = An interpreter
    .text = You can have an interpreter, free of charge. You may ask for another one if you do not trust this one.
right-shelter = A safe place
    .text = If you have no safe place to stay, you can ask for one.
right-health = Doctor and support
    .text = You can ask for a doctor, and for someone to talk to about what you have lived through.
right-lawyer = A lawyer
    .text = You can ask for a free lawyer before you decide anything or sign anything.
right-time = Time to think
    .text = You can ask for time to think, up to 30 days, before you decide. Ask which rules apply to you.
right-asylum = Protection in Latvia
    .text = If you are afraid to go back to your country, you can ask for asylum. Say so to any officer.
right-wages = Your pay
    .text = You have a right to pay for work that you did, even without papers or a contract.
right-compensation = Compensation
    .text = You can ask for money for the harm that was done to you. A lawyer will explain how.
right-no-punishment = What you were forced to do
    .text = If someone forced you to break a rule, you may be freed from punishment. Tell a lawyer before anything else.
right-formal = What happens next
    .text = The police or a group of experts may confirm what happened to you. This opens more help. It happens only after you have been told what it means.
right-data = Your data
    .text = You can ask what was written about you. You can have mistakes corrected and ask for it to be erased.
right-child = If you are under 18
    .text = You have a right to a grown-up who stands up for you. You will be helped first, whatever your papers are.

rights-numbers = Who can help
rights-emergency = In danger call 112. The call is free.
