how-child-for-others = No details. An agreement that the person made freely is “no”. Shown beside the result, never counted.

how-give-up-child = Official adoption with free consent is “no”. Shown beside the result, never counted.

how-organ-asked = Giving an organ freely to a relative is “no”. Shown beside the result, never counted.
