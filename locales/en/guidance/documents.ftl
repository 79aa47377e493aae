how-passport-now = About today; the journey is asked separately. With no passport at all, it is about the identity card. If someone keeps it safe and the person can take it at any time, choose the first answer. “The police, a state office or an embassy” only if the person gave it there or has seen a receipt; a passport that the employer says is “at the office for the permit” is “My employer”. Do not send the person to fetch it.

how-contract-now = A self-employed person may show another contract; what matters is something in writing and in a language the person understands. A paper in a language the person cannot read belongs to the second answer.

how-other-papers-held = Papers handed over for an official step, with a date for getting them back, do not count.

how-signed-unread = Signing without reading out of trust, while nobody hurried or pressed, is “no”.

how-work-registered = Many do not know; then choose “don’t know”. The labour inspectorate or the tax office can check it later, without naming the person.
