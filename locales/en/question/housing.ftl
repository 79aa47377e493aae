# status: machine

question-housing-from = Who gives you the place where you live?
    .self = Nobody, I rent it or own it
    .family-friends = Family or friends
    .employer = My employer
    .other-person = Someone else connected with the work
    .work-site = I sleep where I work
    .none = I have nowhere to live

question-people-per-room = How many people sleep in your room, you included?

question-housing-conditions = Is any of this so where you sleep?
    .no-heating-water = There is no heating or no clean water
    .no-toilet = There is no toilet or place to wash
    .no-bed = I have no bed of my own
    .dirty = There is mould, or there are rats or insects
    .unsafe = It is dangerous, for example bare wires
    .none = No, none of these

question-locked-in = Are you ever locked in, or is someone at the door so that you cannot leave?

question-enough-food = Do you get enough to eat every day?
