# status: machine

question-go-out-freely = After work, can you go where you want without asking anyone?

question-kept-from-family = Does anyone stop you from calling or meeting family or friends?

question-phone-monitored = Does anyone check your phone or whom you call?

question-decides-for-you = Does someone else decide nearly everything for you, even small things?

question-phone-taken = Has anyone here taken your phone or SIM card away?

question-kept-from-doctor = Has anyone kept you from seeing a doctor when you were ill?

question-asks-leave = Must you ask someone before you may eat, sleep or use the toilet?

question-stopped-leaving = Has anyone stopped you when you wanted to go away?
