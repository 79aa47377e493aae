# status: machine

question-made-to-do = Has anyone made you do any of this against your will?
    .refused-tasks = Do tasks or serve people I had said no to
    .not-allowed = Do something that is not allowed
    .against-others = Watch, frighten or punish other workers
    .say-untrue = Say untrue things to family, police or offices
    .none = No, none of these

question-threatened-with = Has anyone said that any of this will happen if you leave or do not obey?
    .hurt-me = They will hurt me
    .hurt-family = They will hurt my family
    .authorities = They will report me to the police or an office
    .tell-others = They will tell others private things about me
    .worse-work = My work will be harder or my pay lower
    .none = No, none of these

question-hurt-here = Has anyone connected with this work hit you or hurt your body in any way?

question-danger-now = Is anyone threatening you today?

question-controller-near = Is someone you are afraid of near here now?

question-threat-pictures = Has anyone threatened to show others pictures or videos of you?

question-punished = When you do something wrong, does any of this happen?
    .no-food = I get no food or no sleep
    .locked = I am locked in
    .hit = I am hit
    .fined = My pay is taken
    .worse-work = I get harder work
    .none = No, none of these
