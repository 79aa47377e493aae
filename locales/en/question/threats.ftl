question-made-to-do = Has anyone made you do any of this against your will?
    .refused-tasks = Do work, or serve people, though I had said no
    .not-allowed = Do something that the police could punish me for
    .against-others = Watch, frighten or punish other workers
    .say-untrue = Say untrue things to my family, the police or other authorities
    .none = No, none of these
explained-made-to-do = You are not to blame for what you were made to do.

question-threatened-with = Has anyone said that any of this will happen if you leave or do not obey?
    .hurt-me = They will hit me or hurt my body
    .hurt-family = They will hurt someone in my family
    .authorities = They will report me to the police or other authorities
    .papers = They will have my visa or permit taken away
    .tell-others = They will tell others private things about me
    .worse-work = They will make my work harder or my pay lower, or tell others not to hire me
    .none = No, none of these

question-hurt-here = Has anyone connected with this work hit you or hurt your body in any way?
explained-hurt-here = An accident is not meant.

question-danger-now = Are you afraid that someone will hurt you today?
explained-danger-now = If you are in danger, tell us at once, or call 112.

question-controller-near = Is there anyone near here now who frightens you?

question-threat-pictures = Has anyone threatened to show others pictures or videos of you?

question-punished = If someone is not pleased with your work, does any of this happen?
    .no-food = I get no food or no sleep
    .locked = I am locked in
    .hit = Someone hits me
    .fined = My pay is taken
    .worse-work = I get harder work
    .none = No, none of these
