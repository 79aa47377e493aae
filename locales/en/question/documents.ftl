# status: machine

question-passport-now = Who has your passport now?
    .self = I have it, or can take it any time
    .employer = My employer
    .other-person = Someone else
    .no-passport = I have no passport

question-contract-now = Do you have a written work contract?
    .understood = Yes, and I understand it
    .not-understood = Yes, but I do not understand it
    .no-copy = I signed something, but I have no copy
    .none = No, there is nothing in writing

question-contract-followed = Are your work and your pay as the contract says?

question-passport-back = If you ask for your passport, do you get it back at once?

question-other-papers-held = Does anyone keep any of these papers of yours and not give them back?
    .permit = My residence permit or visa
    .identity = My identity card or birth certificate
    .licence = My driving licence
    .child-papers = My child’s papers
    .ticket = My ticket home
    .none = No, none of these

question-signed-unread = Were you made to sign papers that were empty or that you could not read?

question-work-registered = Did your employer register you as a worker, so that you are insured?
