# status: machine

question-works-in-home = Do you work in someone’s home, for example cleaning or caring for people?

question-household-bed = Where do you sleep there?
    .elsewhere = I sleep in my own home
    .own-room = I have a room of my own
    .shared = In the room of those I care for
    .kitchen = In the kitchen, the corridor or a store room

question-household-always = Must you be ready to work there at any time, at night too?

question-household-out = May you leave the house on your free day?
