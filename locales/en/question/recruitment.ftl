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

question-who-offered = Who first told you about this work?
    .self = I found it myself
    .family-friends = Family or friends
    .acquaintance = Someone I knew a little
    .partner = My partner, or someone close to me
    .agency = An agency
    .online = Someone I know only from the internet
    .employer = My employer

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
    .self = I kept it myself
    .family = My family, as I wanted
    .organiser = The person who arranged the journey
    .other-person = Someone else, though I did not want it
    .no-papers = I had no passport

question-journey-alone = Could you have arranged this journey without the person who offered the work?

question-journey-decided = On the journey, did someone else decide everything, even small things, for you?

question-journey-debt = Were you told that you must work until the journey or the help with papers is paid for?

question-knew-destination = Before you set out, did you know the place where you would live and work?

question-someone-waits = Is someone waiting for you at the end of this journey?

question-way-back = Could you pay for the journey back if you wanted to go home?
    .ticket = I have a ticket or enough money
    .borrow = I would have to borrow
    .other-holds = Someone else keeps my ticket or money
    .no = No, I could not pay

question-told-what-to-say = Has anyone ordered you to say something untrue at the border or in an office?

question-law-untrue = Before this work, were you told untrue things about the law or the police here?
