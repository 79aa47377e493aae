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
