# status: machine

how-has-travelled = An easy opening; it only decides whether the questions about the journey are asked. Both count: coming to Latvia and going abroad from Latvia. “Work” here and later means whatever the person was offered or does, even if nobody calls it a job.

how-arrival-month = It helps to put the events in order. An approximate month is good enough; do not count a short holiday trip.

how-on-the-way = About the journey only: what happens now is asked later. Read the answers aloud one by one, calmly. A border guard or carrier who looks at a passport and returns it does not count; nor does a ticket that was simply paid for.

how-recruitment-pressure = Only about the time before the work began, the journey included. Say first that no details are needed and that the person may leave it out. Do not ask who or how; if the person begins to tell, listen without questioning.
