how-go-out-freely = It is about permission, not about distance or a missing bus. House rules at night are “yes” if the person is otherwise free. Ask what would happen if the person simply went out.

how-kept-from-family = No credit on the phone or a bad signal is “no”. So are rules about phones during working hours alone; if the person has hardly any free time, ask about that time.

how-phone-monitored = Also important for what you do next: if “yes”, do not send messages, do not call the person, give no visible card. A work phone that the employer administers is “no” if the person has a phone of their own.

how-decides-for-you = For example food, money, sleep, whom to speak with. Instructions for the work itself are “no”. A person under strong influence may defend the one who decides: do not argue.

how-kept-from-doctor = Long waiting times or the cost alone are “no”.

how-asks-leave = Where the person lives, not during working hours. Telling the others in a shared flat is “no”.

how-stopped-leaving = Never ask why the person did not leave. Persuading with words alone is “no”; force, threats or locked doors are “yes”.
