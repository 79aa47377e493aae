question-unwanted-touch = Has anyone connected with this work touched you in a way you did not want?

question-customers-alone = In this work, are you with guests or customers in a private room, a flat or a car?

question-customers-refuse = Can you say no if a customer wants something that you do not want to do?
explained-customers-refuse = If saying no brings a fine or anger, answer “no”.

question-customers-chosen = Does anyone make you meet customers, or stay with them, when you do not want to?
