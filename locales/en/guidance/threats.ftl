how-made-to-do = Say that you are not looking for faults, and that no details are needed. People who were made to break a rule may need protection themselves; ask nothing about what exactly they did.

how-threatened-with = A threat may be made without words; if the person clearly understood it as one, it counts. Losing the permit because a job ends is a rule, not a threat; it counts when somebody uses it so that the person stays. Say that the person may leave this out. If the threat is for today, stop, mark the danger on the page “Situation” and see to safety first.

how-hurt-here = No details: “yes” or “no” is enough. An accident is “no”. If the person is hurt now, offer a doctor before anything else.

how-danger-now = Ask calmly and wait. A fear counts even if nobody has said anything today. If “yes”, stop the questions, mark the danger on the page “Situation” and see to safety first: 112, police 110. If the person hesitates, make sure once more that nobody can hear you.

how-controller-near = If “yes”, end naturally with something harmless and go on elsewhere. Do not look round for that person.

how-threat-pictures = Ask nothing about what the pictures show. Pictures can be removed with help; say so only if you know how.

how-punished = Only what is done to the person as a punishment. Stop if it becomes too hard.
