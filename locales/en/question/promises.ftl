question-promise-differs = Is any of this worse, or very different, from what you were told before you started?
    .work = The work, the place or the employer
    .conditions = The working hours or conditions
    .pay = The pay
    .housing = The place where I live
    .contract = The work contract
    .papers = The visa or residence permit
    .nothing = No, nothing like that
explained-promise-differs = “Work” means whatever you were offered or do, even if nobody calls it a job.

question-promises-broken = Were you promised any of this, and the promise was not kept?
    .family = That my family could come too
    .study = That I could study
    .marriage = That someone would marry me or live with me
    .travel = That the journey would be safer or cheaper
    .success = That I would easily earn a lot, like others
    .none = No, none of these

question-promised-work = What work have you been promised?
