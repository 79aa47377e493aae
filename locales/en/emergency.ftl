# status: machine

emergency-danger = Danger now
    .first = Go with the person to a place where nobody can reach you. Do not leave the person alone, and do not argue with anybody who makes threats.
    .then = Call 112 or the police, 110. Say where you are, that a person is in danger, and how many people are there.
    .after = The questions can wait. Mark the danger in the case and write down only what you saw and heard.
emergency-child = A child
    .first = Stay with the child. Listen, ask nothing more, and do not promise to keep it secret.
    .then = Call the police and tell the orphans’ court (bāriņtiesa) the same day. Do not tell the grown-ups who came along what the child said.
    .after = Write down the child’s own words. Trained people will ask the rest.
emergency-medical = Medical help
    .first = Give first aid if you know how, and ask what hurts.
    .then = Call 112. Say where you are, what has happened, and which language the person speaks.
    .after = Let the person decide who may come along. Do not let anybody they fear interpret for the doctor.
emergency-suicide = Risk of suicide
    .first = Stay calm and stay with the person. Ask directly whether they are thinking of ending their life.
    .then = If the person may try it soon, or you are not sure, call 112. Say which language the person speaks.
    .after = Do not leave the person alone until help has come. Do not promise anything that you cannot keep.
