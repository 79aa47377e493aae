explain-open = Rights and cards
explain-back = Back
explain-cards = For the person to take along
    .note = The rights card says what it is. The pocket card looks like ordinary advice for workers. First ask the person whether it is safe to keep one.
explain-place = Where to save
explain-saved = Saved:

explain-tick = Explained
    .all = All of them were explained
    .note = What you tick here stands in the referral: which rights, in which language, read, heard or on paper.
