question-unwanted-touch = Has anyone connected with this work touched you in a way you did not want?

question-customers-alone = In this work, are you alone with guests or customers?

question-customers-refuse = Can you say no to what a customer wants?

question-customers-chosen = Does someone else decide who you meet and for how long, even if you do not want it?
