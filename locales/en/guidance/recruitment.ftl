how-has-travelled = An easy opening; it only decides whether the questions about the journey are asked. Coming to Latvia and going abroad from Latvia both count, for whatever purpose. A holiday or a visit is “no”, unless the person then began to work there.

how-arrival-month = It helps to put the events in order. An approximate month is good enough; do not count a short holiday trip.

how-on-the-way = About the journey only: what happens now is asked later. Read the answers aloud one by one, calmly. What police or border guards did does not count, unless they worked together with those who brought the person. A ticket that was simply paid for is not “took my money”.

how-recruitment-pressure = Only about the time before the work began, the journey included. Say first that no details are needed and that the person may leave it out. Do not ask who or how; if the person begins to tell, listen without questioning.

how-who-offered = Indicates nothing; it shows where to look further. “Work” here and later means whatever the person was offered or does, even if nobody calls it a job. People who recruit are often known to the person, so ask without surprise and never blame the one who is named.

how-journey-arranged = Indicates nothing by itself. One person who arranges everything for many travellers is worth noting, without a name.

how-journey-paid = Indicates nothing by itself. If somebody else paid, the questions about debt show whether the person has to work it off.

how-papers-on-journey = About the journey only; who has it now is another question. A guide or friend who carried it and would have given it back is the first answer. A family member who carries the papers of a child, or of all by agreement, is “family”.

how-journey-alone = It is about being dependent on somebody for tickets, visas or the way. Help that was only convenient is “yes”.

how-journey-decided = Such as when to eat, whom to speak to, where to sleep. What matters is having to obey: ordinary guidance in a group is “no”.

how-journey-debt = About what was said before or during the journey. A loan from a bank or from family without such a condition is “no”.

how-knew-destination = Indicates nothing by itself. A traveller who knows neither the place nor the name of the employer needs information and a contact card.

how-someone-waits = Indicates nothing by itself. Ask in passing, and only away from people who travel along. Whether the person is glad or afraid to meet them says more than the answer.

how-way-back = Indicates nothing by itself. Without any way back a person depends more on others; say that there is help for going home.

how-told-what-to-say = Make clear that nobody will be blamed for what was said before. Advice on how to answer truthfully is “no”.

how-law-untrue = For example that foreigners have no rights, that the police help only citizens, or that asking for help leads to prison. Say then plainly what is true.
