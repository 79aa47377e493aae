# status: machine

how-passport-now = About today; the journey is asked separately. An identity card counts too. If someone keeps it safe and the person can take it at any time, choose the first answer. If the person is unsure, ask: “If you wanted it today, could you take it?” Do not send the person to fetch it.

how-contract-now = A self-employed person may show another contract; what matters is something in writing and in a language the person understands. A paper in a language the person cannot read belongs to the second answer.

how-contract-followed = A person who has not understood the contract will often not know; “don’t know” is the right answer then. You may compare the contract later.
