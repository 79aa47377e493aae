question-passport-now = Who has your passport now?
    .self = I have it, or can take it any time
    .employer = My employer
    .other-person = Someone else
    .office = A state office or an embassy, for a permit or a new passport
    .no-passport = I have no passport
explained-passport-now = An identity card counts too.

question-contract-now = Do you have a written work contract?
    .understood = Yes, and I understand it
    .not-understood = Yes, but I do not understand it
    .no-copy = I signed something, but I have no copy
    .none = No, there is nothing in writing

question-other-papers-held = Does anyone keep any of these papers from you?
    .permit = My residence permit or visa
    .identity = My identity card or birth certificate
    .licence = My driving licence
    .child-papers = My child’s papers
    .ticket = My ticket home
    .none = No, none of these
explained-other-papers-held = Do not choose papers that are at a state office or with the police.

question-signed-unread = Before this work or when it began, were you made to sign papers that were blank or that you could not read?

question-work-registered = Did your employer register you as a worker, so that you are insured?
