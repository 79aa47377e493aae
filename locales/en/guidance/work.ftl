how-work-described = Lets the person talk about something familiar. Note the tasks in a few of the person’s own words; no names and no addresses.

how-hours-per-week = Work it out together: when does the day begin, when does it end, how many days? Leave out breaks when the person is free, and count all work, paid or not. For shift work take the average of the last four weeks.

how-work-conditions = What is usual counts, not a single bad day. What you see yourself can be entered as “observed”.

how-safety-gear = Name what this work really needs. Choose “No, though the work is dangerous” when what protects from the greatest danger is missing; you may have seen it yourself. Note if the price was taken out of the pay.

how-day-off = Days of waiting for work without pay are not days off.

how-unsafe-tasks = Machines, chemicals, heights, felling trees, electricity, driving while exhausted.

how-saying-no = Ask about what really happened, or what the person has seen happen to others. Ordinary work that the contract names is not meant.

how-could-leave = Never ask why the person did not leave. If they have left, ask how it was before. Choose the reason that weighs most, and note the others.

how-children-work = If “yes”, mark it on the page “Situation”: children who may be exploited are to be protected the same day.

how-may-study = About permission by those whom the person works for. Having no time because of the working hours is “no”.

how-accident-help = Only illness or injury that came from the work. The usual patient’s fee beside an insurance is “My employer, the state or an insurance”. Who called it “not an accident at work” does not matter; ask what really happened. If the person needs a doctor now, see to that first.
