how-marriage-pressed = Pressure can come from family too. Shown beside the result, never counted.

how-marriage-for-papers = It may be about a marriage for papers. The person is not to blame. Shown beside the result, never counted.

how-spouse-decides = Ask only where nobody of the family can hear. Agreeing on plans with each other is “yes”; having to ask for permission is not. Shown beside the result, never counted.
