# status: machine

how-work-described = Lets the person talk about something familiar. Note the tasks in a few of the person’s own words; no names and no addresses.

how-days-per-week = Ask about a usual week, not the hardest one. Seven means that there is usually no day of rest at all.

how-hours-per-week = Reckon together: when does the day begin, when does it end, how many days? Leave out free breaks and count all work, paid or not. For shift work take the average of the last four weeks.

how-work-conditions = What is usual counts, not a single bad day. What you see yourself can be entered as “observed”.

how-safety-gear = Name what this work really needs. Choose “No, though the work is dangerous” only when protection is needed and missing; you may have seen it yourself.
