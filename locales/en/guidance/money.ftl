how-pay-received = Ask what the person really got in hand or on the account. Full pay that nobody could live on is “So little that I cannot live on it”.

how-pay-deductions = Taxes, and housing or food that was really agreed, are usual. The person has to prove nothing; never ask the employer in a way that shows who spoke with you. If nobody tells the person what the money is taken for, choose that answer rather than “don’t know”.

how-pay-kept-back = Late pay alone is “no”; here it is about pay as a means to keep somebody. If the person says “they pay when the work is finished”, ask what would happen if they left earlier.

how-debt-owed = A debt by itself indicates nothing; it opens further questions. Many are ashamed of a debt: say that many people borrow for such a journey.

how-debt-free-to-leave = Shows whether the debt ties the person to this work. With a bank or a relative the answer is usually “yes”, even if the money must be earned. If the person says “nobody said so, but they would find me”, “no” is right.

how-debt-grows = For example new charges for food, tools, or mistakes. Interest or a penalty that stands in a bank’s agreement is “no”.

how-bank-card = A card lent to family freely is “Only I, or someone I want to use it”. Never ask for the code itself.

how-debt-to = Indicates nothing by itself. A debt to the employer or recruiter ties more than one to a bank.

how-debt-for = Several can be true. “Things I did not agree to or never got” is for what was invented or added later, such as work clothes that the law lets the employer pay for. Only that answer indicates something.

how-fee-paid = Indicates nothing by itself. Fees of several months’ pay are known; note the sum if the person says it. Official fees for a visa or a ticket are the second answer.

how-paid-by = Indicates nothing; it shows whom the labour inspectorate can ask about the pay. Between the worker and the site there is often a company that only lends out workers. Ask whose name stands on the transfer or the pay slip.
