# status: machine

question-go-out-freely = After work, can you go where you want without asking anyone?

question-kept-from-family = Does anyone stop you from calling or meeting family or friends?

question-phone-monitored = Does anyone check your phone or whom you call?

question-decides-for-you = Does someone else decide nearly everything for you, even small things?
