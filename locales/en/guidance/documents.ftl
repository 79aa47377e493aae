# status: machine

how-passport-now = About today; the journey is asked separately. An identity card counts too. If someone keeps it safe and the person can take it at any time, choose the first answer. If the person is unsure, ask: “If you wanted it today, could you take it?” Do not send the person to fetch it.

how-contract-now = A self-employed person may show another contract; what matters is something in writing and in a language the person understands. A paper in a language the person cannot read belongs to the second answer.

how-contract-followed = A person who has not understood the contract will often not know; “don’t know” is the right answer then. You may compare the contract later.

how-passport-back = Keeping a passport safe at the person’s own wish is different from keeping it from them. If the person does not dare to ask, choose “no”.

how-other-papers-held = Papers handed over for an official step, with a date for getting them back, do not count.

how-signed-unread = Signing without reading out of trust, while nobody hurried or pressed, is “no”.

how-work-registered = Many do not know; then choose “don’t know”. The labour inspectorate or the tax office can check it later, without naming the person.
