question-needs-now = What do you need most right now?
    .shelter = A safe place to sleep
    .medical = A doctor or medicine
    .food = Food or water
    .documents = Help to get my papers back
    .wages = Help to get my pay
    .lawyer = Advice from a lawyer
    .none = Nothing at the moment

question-dependants = Is there anyone who depends on you, for money or for care, such as a child or a parent?

question-fears-return = Are you afraid to go back to your country or home town?

question-wishes = What would you like to happen next?
    .home = To go back to my home country or home town
    .stay-work = To stay in Latvia and work
    .change-job = To find other work
    .police = To talk to the police
    .time-to-think = To have time to think
    .support = To talk to an organisation that helps
    .other = Something else

question-agrees-to-police = Would you agree to speak with the police?
explained-agrees-to-police = You can get help even if you say no.

question-health-needs = Do you need help with any of this?
    .medicine = Medicine that I take every day
    .pregnancy = A pregnancy
    .injury = An injury or pain
    .disability = A disability
    .worries = Fear, sadness or trouble sleeping
    .childcare = Someone to look after my children
    .none = No, none of these

question-tonight = Do you have a safe place to sleep tonight?
    .yes = Yes
    .not-sure = I am not sure that it is safe
    .no = No

question-reach-safely = How can we contact you safely?
    .call = By a phone call
    .message = By a message
    .through-someone = Through someone I trust
    .i-will-come = I will come or call myself
    .not-safe = No way is safe now

question-speak-with = Would you rather speak with a woman or with a man?
    .woman = With a woman
    .man = With a man
    .no-matter = It does not matter

question-cannot-go-on = Do you sometimes think of ending your life?
explained-cannot-go-on = You are not alone with this. Tell us at once, or call 112.

question-wants-asylum = Do you want to ask for protection in Latvia because you are afraid to go back?
explained-wants-asylum = An answer here is not enough. Say it also to a border guard or the police.

question-family-in-eu = Do you have close family who live in Latvia or another country of the European Union?
