question-begging-made = Does anyone make you ask people for money, in the street or from door to door?

question-begging-money = Who keeps the money that people give you?
    .self = I keep it
    .shared = We share it in my family
    .part-taken = Someone takes a part of it
    .all-taken = Someone takes all of it
