# status: machine

question-pay-received = What did you get for your last full month of work?
    .full = All the pay that was agreed
    .part = Only a part of it
    .very-little = So little that I cannot live on it
    .in-kind = Only food or a place to sleep
    .nothing = Nothing
    .too-early = Pay day has not come yet

question-pay-deductions = What is taken off your pay?
    .tax = Taxes
    .agreed = Housing or food, as we agreed
    .not-agreed = Things that were not agreed
    .tools = Tools or work clothes
    .fines = Fines for mistakes or for being late
    .unexplained = Money, but I am not told what for
    .nothing = Nothing

question-pay-kept-back = Does anyone hold back your pay so that you do not leave?

question-debt-owed = Do you owe anyone money for getting this work, for the journey or for housing?

question-debt-free-to-leave = Would you be allowed to leave this work before the debt is paid?

question-debt-grows = Does anyone make the debt bigger without your agreement?

question-bank-card = Who has your bank card and its code?
    .self = I have it
    .employer = My employer
    .other-person = Someone else, though I do not want it
    .no-card = I have no bank card

question-debt-to = To whom do you owe this money?
    .employer = My employer
    .recruiter = The person or agency who found me the work
    .family-friends = Family or friends
    .bank = A bank
    .other-person = Someone else
