# status: machine

how-marriage-pressed = Pressure can come from family too. Shown beside the result, never counted.

how-marriage-for-papers = It may be about a marriage for papers. The person is not to blame. Shown beside the result, never counted.

how-spouse-decides = Shown beside the result, never counted.
