# status: machine

how-works-in-home = Indicates nothing; it opens three questions about work in a household.

how-household-bed = Shown beside the result, never counted.

how-household-always = A night duty that was agreed and is paid is “no”. Shown beside the result, never counted.

how-household-out = Having no free day at all is “no”. Shown beside the result, never counted.
