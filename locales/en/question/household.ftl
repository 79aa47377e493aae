question-works-in-home = Do you work in someone’s home, for example cleaning or caring for people?

question-household-bed = Where do you sleep when you work there?
    .elsewhere = In my own home
    .own-room = In a room of my own there
    .workers = In a room with other workers
    .shared = In the room of those I care for
    .kitchen = In the kitchen, the corridor or a store room

question-household-always = Do you have to be ready to work there at all hours, even at night?

question-household-out = May you leave the house in your free time?
