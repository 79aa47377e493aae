question-pay-received = In this work, what did you get for your last full month?
    .full = All the pay that was agreed, and I can live on it
    .part = Only a part of the pay, but I can live on it
    .very-little = So little that I cannot live on it
    .in-kind = Only food or a place to sleep
    .nothing = Nothing
    .too-early = The first pay day has not come yet, or I have not worked

question-pay-deductions = What is taken out of your pay?
    .tax = Taxes
    .agreed = Housing or food, as we agreed
    .not-agreed = Things that were not agreed
    .tools = Tools or work clothes
    .fines = Fines for mistakes or for being late
    .unexplained = Money, but I am not told what for
    .nothing = Nothing

question-pay-kept-back = Does anyone hold back your pay so that you do not leave?
explained-pay-kept-back = Pay that is only late is not meant.

question-debt-owed = Do you owe anyone money for getting this work, for papers, for the journey or for housing?

question-debt-for = What do they say you owe this money for?
    .work = For finding the work
    .papers = For a visa, a permit or other papers
    .journey = For the journey
    .housing = For housing or food
    .tools = For work clothes, tools or damage
    .never-agreed = For things I did not agree to or never got

question-debt-free-to-leave = Would those to whom you owe money let you leave this work before the debt is paid?
explained-debt-free-to-leave = If they would come after you or harm you for it, answer “no”.

question-debt-grows = Does anyone make the debt bigger in a way that you did not agree to?

question-bank-card = Who can use your bank card or your account?
    .self = Only I, or someone I want to use it
    .employer = My employer
    .other-person = Someone else, though I do not want it
    .no-card = I have no card and no account

question-debt-to = Who do you owe most of this money to?
    .employer = My employer
    .recruiter = The person or agency who found me the work
    .family-friends = Family or friends
    .bank = A bank
    .other-person = Someone else

question-fee-paid = If you paid to get this work or to come, who got most of the money?
    .nothing = I paid nothing
    .state = A state office, an embassy or a seller of tickets
    .employer = My employer
    .agency = An agency
    .person = A person who found me the work
    .other-person = Someone else

question-paid-by = Who pays you for your work?
    .site = The company where I work
    .other-company = Another company, which sent me there
    .person = A person, not a company
    .nobody = Nobody
