# status: machine

question-needs-now = What do you need most right now?
    .shelter = A safe place to sleep
    .medical = A doctor or medicine
    .food = Food or water
    .documents = Help to get my documents back
    .wages = Help to get my pay
    .lawyer = Advice from a lawyer
    .none = Nothing at the moment

question-dependants = Is there anyone you take care of, such as a child or a parent?

question-fears-return = Are you afraid to go back to your country or home town?

question-wishes = What would you like now?
    .home = To go home
    .stay-work = To stay in Latvia and work
    .change-job = To find other work
    .police = To talk to the police
    .time-to-think = To have time to think
    .support = To talk to an organisation that helps
    .other = Something else

question-agrees-to-police = Would you agree to speak with the police?
