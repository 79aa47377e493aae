how-promise-differs = Compare what was told before with what is true now. Choose an answer only if somebody told the person otherwise; small differences do not count. Help with “What did they say about the pay?” rather than “Were you lied to?”.

how-promises-broken = Promises beyond work and pay that made the person agree. Choose only what was really promised and did not come true; if it may still happen, leave it out and make a note.

how-promised-work = In the person’s own words, short, without names. It helps to compare later what was promised and what came.
