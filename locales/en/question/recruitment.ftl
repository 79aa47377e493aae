question-has-travelled = Have you gone to another country to live, work or study there, or are you on the way now?

question-arrival-month = When did you come to Latvia to live or to work? The month and year are enough.

question-on-the-way = Did anyone who arranged your journey, or was with you on the way, do any of this?
    .passport = They took my passport and kept it
    .money = They took my money and kept it
    .phone = They took my phone and kept it
    .guarded = They locked me in or guarded me
    .debt = They told me that I must work until a debt is paid
    .none = No, none of these

question-recruitment-pressure = Before this work began, did anyone do any of this to make you travel or agree?
    .hurt = Hit me or hurt my body
    .threat = Threatened to hit me or hurt my body
    .family = Hurt someone in my family, or threatened to
    .authorities = Threatened to report me to the police or other authorities
    .tell-others = Threatened to tell others private things about me
    .taken = Took me by force or handed me over for money
    .none = No, none of these

question-who-offered = Who first told you about this work?
    .self = I found it myself, for example in an advertisement
    .family-friends = Family, friends or someone I knew
    .partner = My partner, or someone close to me
    .agency = An agency
    .online = Someone I know only from the internet or an app
    .employer = My employer
    .other-person = Someone else, such as a stranger
explained-who-offered = “Work” means whatever you were offered or do, even if nobody calls it a job.

question-journey-arranged = Who arranged your journey?
    .self = I did it myself
    .family-friends = Family or friends
    .agency = An agency
    .employer = My employer
    .other-person = Someone else

question-journey-paid = Who paid for your journey?
    .self = I did, with my own money
    .borrowed = I did, with money I borrowed
    .family-friends = Family or friends
    .employer = My employer
    .other-person = Someone else

question-papers-on-journey = Who kept your passport on the journey?
    .self = I kept it, or could take it any time
    .family = My family, as I wanted
    .organiser = The person who arranged the journey, and I could not take it back
    .other-person = Someone else, and I could not take it back
    .no-papers = I had no passport

question-journey-alone = Could you have arranged this journey yourself?

question-journey-decided = On the journey, did you have to do everything as someone else said, even small things?

question-journey-debt = Before or during the journey, were you told that you must work until the journey or the papers are paid for?

question-knew-destination = Before you set out, did you know where you would live and work?

question-someone-waits = Is someone waiting for you at the end of this journey?

question-way-back = Could you pay for the journey back if you wanted to go home?
    .ticket = I have a ticket or enough money
    .borrow = I would have to borrow
    .other-holds = Someone else keeps my ticket or money
    .no = No, I could not pay

question-told-what-to-say = Has anyone ordered you to say something untrue at the border, or to the police or other authorities?

question-law-untrue = Did those who offered you work, or brought you here, tell you that people like you have no rights in this country?
