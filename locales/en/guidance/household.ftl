how-works-in-home = Indicates nothing; it opens three questions about work in a household.

how-household-bed = Ask it as you would ask about any lodging. A shared room can be usual; what matters is whether there is a door to close and a time when nobody calls. Shown beside the result, never counted.

how-household-always = A night duty that was agreed and is paid is “no”. Shown beside the result, never counted.

how-household-out = Having no free time at all is “no”. Shown beside the result, never counted.
