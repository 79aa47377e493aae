question-housing-from = Who gives you the place where you live?
    .self = Nobody: it is mine, or I rent it from someone not connected with this work
    .family-friends = Family or friends
    .employer = My employer, even if I pay rent
    .other-person = Someone else connected with this work
    .work-site = I sleep where I work
    .public = The state, the municipality or an organisation that helps
    .none = I have nowhere to live

question-housing-conditions = Is any of this true of the place where you sleep?
    .no-heating-water = There is no heating or no clean water
    .no-toilet = There is no toilet or place to wash
    .no-bed = I have no bed of my own
    .dirty = There is mould, or there are rats or insects
    .unsafe = It is dangerous, for example bare wires
    .crowded = More than six people sleep in one room
    .none = No, none of these

question-locked-in = Are you ever locked in, or is someone at the door so that you cannot leave?

question-enough-food = Do you get enough to eat every day?
