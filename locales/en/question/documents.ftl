question-passport-now = Who has your passport now?
    .self = I have it, or can take it any time
    .employer = My employer
    .other-person = Someone else
    .office = The police, a state office or an embassy
    .no-passport = I have neither passport nor identity card
explained-passport-now = If you never had a passport, answer about your identity card. If only your employer says that it is at an office, choose “My employer”.

question-contract-now = Do you have a written contract for this work?
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
