answer-yes = Yes
answer-no = No
answer-dont-know = I don’t know
answer-declined = I don’t want to say
answer-later = Later
