question-child-came-with = Who did you come to Latvia with?
    .parents = With my mother or father
    .relatives = With other relatives
    .friends = With friends
    .other-adult = With another grown-up
    .alone = Alone
    .always-here = I have always lived in Latvia

question-child-lives-with = Who do you live with now?
    .parents = With my mother or father
    .relatives = With other relatives
    .foster = With a foster family
    .home = In a children’s home, a centre for refugees or a boarding school
    .other-adult = With another grown-up, or with a boyfriend or girlfriend
    .alone = Alone, or with friends of my age

question-child-school = Do you go to school?
    .yes = Yes
    .sometimes = Sometimes
    .not-allowed = No, I am not allowed to
    .work = No, I have to work
    .no = No, for another reason

question-child-promised = Did someone promise you any of this so that you would come or work, and then it did not come true?
    .school = That I could go to school
    .job = A good job
    .money = Money
    .family = That I would be with my family
    .none = No, nothing like that

question-child-works = Do you work, or do jobs for someone?
explained-child-works = Helping a little at home is not meant.

question-child-work-time = When do you work?
    .sometimes = Only sometimes, at weekends or in the holidays
    .after-school = A short time before or after school
    .all-day = Nearly all day, on school days too
    .night = Late in the evening or at night

question-child-work-money = Who gets the money for your work?
    .self = I do
    .family = My family
    .other-adult = Another grown-up
    .nobody = Nobody gets any money

question-child-papers = Who keeps your passport or your papers?
    .self = I do
    .family = My family, a foster family or a children’s home
    .other-adult = Another grown-up
    .office = The police or a state office
    .no-papers = I have no papers

question-child-kept-apart = Does someone do any of this to you?
    .locked-in = They lock me in so that I cannot get out
    .no-calls = They never let me talk to my family
    .none = No, nothing like that

question-child-not-allowed = Does a grown-up make you steal, carry secret things, or do something else that the police forbid?

question-child-gifts = Did someone give you presents or money, and later say that for this you must do what they want?

question-child-threat = Does someone say that they will hit you or hurt your body, or do that to someone in your family?
explained-child-threat = A quarrel among children is not meant.

question-child-hurt = Does a grown-up hit you or hurt your body?
explained-child-hurt = It is not your fault. You do not have to tell more.

question-child-wants = What would help you now?
    .safe-place = A safe place to sleep
    .family = To be with my family
    .food = Something to eat or drink
    .doctor = A doctor
    .trusted-adult = To talk to a grown-up I trust
    .other = Something else
