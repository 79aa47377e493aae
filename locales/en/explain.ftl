# status: machine

explain-open = Rights and cards
explain-back = Back
explain-cards = For the person to take along
    .note = The rights card says what it is. The pocket card looks like ordinary advice for workers. Ask first whether it is safe to have one.
explain-place = Where to save
explain-saved = Saved:
