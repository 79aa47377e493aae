# status: machine

question-has-travelled = Did you travel from one country to another for this work?

question-arrival-month = When did you last arrive in Latvia? The month and year are enough.

question-on-the-way = Did any of this happen on that journey?
    .passport = Someone took my passport and kept it
    .money = Someone took my money and kept it
    .phone = Someone took my phone and kept it
    .guarded = I was locked in or guarded
    .debt = I was told to work until a debt is paid
    .none = No, none of these

question-recruitment-pressure = Before this work began, did anyone do any of this to make you go or agree?
    .hurt = Hit me or hurt my body
    .threat = Threatened to hurt me
    .family = Hurt my family or threatened to
    .authorities = Threatened to report me to the police or an office
    .tell-others = Threatened to tell others private things about me
    .taken = Took me by force or handed me over for money
    .none = No, none of these
