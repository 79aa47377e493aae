# status: machine

question-child-came-with = Who did you come here with?
    .parents = With my mother or father
    .relatives = With other relatives
    .friends = With friends
    .other-adult = With another grown-up
    .alone = Alone
    .always-here = I have always lived here

question-child-lives-with = Who do you live with now?
    .parents = With my mother or father
    .relatives = With other relatives
    .home = In a children’s home or a school
    .other-adult = With another grown-up
    .alone = Alone or with friends

question-child-school = Do you go to school?
    .yes = Yes
    .sometimes = Sometimes
    .not-allowed = No, I am not allowed to
    .work = No, I have to work
    .no = No, for another reason

question-child-promised = Were you promised any of this, and then it was different?
    .school = That I could go to school
    .job = Some good work
    .money = Money
    .family = That I would be with my family
    .none = No, nothing like that

question-child-works = Do you work, or do jobs for someone?

question-child-work-time = When do you work?
    .sometimes = Only now and then
    .after-school = A little after school
    .all-day = Nearly all day
    .night = In the evening and at night

question-child-work-money = Who gets the money for your work?
    .self = I do
    .family = My family
    .other-adult = Another grown-up
    .nobody = Nobody gets any money

question-child-papers = Who keeps your passport or your papers?
    .self = I do
    .family = My family, or those who care for me
    .other-adult = Another grown-up
    .no-papers = I have no papers

question-child-kept-in = Does someone lock you in, or forbid you to call your family?

question-child-not-allowed = Does a grown-up make you do things that are not allowed?

question-child-gifts = Did someone give you presents or money, and then want something you did not like?

question-child-threat = Does someone say that bad things will happen if you tell or go away?

question-child-hurt = Has someone hurt you?

question-child-wants = What would help you now?
    .safe-place = A safe place to sleep
    .family = To be with my family
    .food = Something to eat or drink
    .doctor = A doctor
    .trusted-adult = To talk to a grown-up I trust
    .other = Something else
