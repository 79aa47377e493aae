# status: machine

rights-title = Your rights
rights-intro = You can keep this page. You do not have to decide anything today.

right-this-talk = What this talk is
    .text = We talk to find out whether you need help. This is not a court and not a punishment. Nothing is decided here about your papers.
right-refuse = You may say no
    .text = You may leave out a question, take a break or stop at any time.
right-confidential = What you say is protected
    .text = Your answers are kept locked. Only the person who asks, and those who check or take over their work, can see them. Others get them only if you agree, if someone is in great danger, if it is about a child, or if we must report it.
right-report = What we must report
    .text = Some things we must report to the police or other authorities. You can ask now what they are.
right-help = Help does not depend on the police
    .text = You can get help even if you do not want to talk to the police. Saying no to them does not end the help.
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
    .text = If you are afraid to go back to your country, you can ask for asylum. Say so to the border guard or the police. We can tell you how.
right-wages = Your pay
    .text = You have a right to pay for work that you did, even without papers or a contract.
right-compensation = Compensation
    .text = You can ask for money for the harm that was done to you. A lawyer will explain how.
right-no-punishment = What you were forced to do
    .text = If someone forced you to break a rule, you might not be punished for it. Speak with a lawyer first.
right-formal = What happens next
    .text = The police or a group of experts can look into what happened to you and confirm it. Then the state can give you more help, and a state office keeps your name, your personal code or date of birth, and your address. First someone must explain to you what this means.
right-data = Your data
    .text = You can ask what was written about you. You can ask us to correct mistakes, and to erase what was written.
right-child = If you are under 18
    .text = You have a right to a grown-up who helps you and speaks for you. You get help first; questions about papers come later.

rights-numbers = Who can help
rights-emergency = In danger call 112. The call is free.
