question-go-out-freely = In your free time, may you go where you want without asking anyone?
explained-go-out-freely = This asks what you are allowed to do, not whether there is a bus.

question-kept-from-family = Does anyone stop you from calling or meeting family or friends, even when you are not working?

question-phone-monitored = Does anyone look through your own phone, or check who you call?

question-decides-for-you = Does someone else decide nearly everything for you, even small things?

question-kept-from-doctor = Has anyone kept you from seeing a doctor when you were ill?

question-asks-leave = Where you live, do you have to ask someone before you eat, sleep or use the toilet?

question-stopped-leaving = Has anyone used force or threats to stop you from leaving your work or the place where you live?
