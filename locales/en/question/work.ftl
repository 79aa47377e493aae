question-work-described = What work do you do?

question-hours-per-week = How many hours a week do you usually work?
explained-hours-per-week = Count all work, paid or not.

question-work-conditions = Is any of this true of your work?
    .no-breaks = There are no breaks in the working day
    .ill = I have to work even when I am ill
    .no-water-toilet = There is no drinking water or no toilet
    .heat-or-cold = It is very hot or cold, with no protection
    .insulted = I am shouted at or insulted every day
    .none = No, none of these

question-safety-gear = Do you have the safety equipment you need at work, such as a helmet, gloves or shoes?
    .given = Yes, I was given it
    .bought = Yes, I bought it with my own money
    .some = Only some of it
    .missing = No, though the work is dangerous
    .not-needed = My work does not need it

question-accident-help = If the work made you ill or injured, who paid for the doctor?
    .not-hurt = The work has not made me ill or injured
    .covered = My employer, the state or an insurance
    .self = I paid all or most of it myself
    .taken-from-pay = It was taken out of my pay
    .no-doctor = I saw no doctor, though I needed one

question-day-off = When did you last have a whole day off?
    .this-week = In the last seven days
    .this-month = In the last month
    .longer = Longer ago
    .never = Never in this work
    .just-began = I have worked less than a week

question-unsafe-tasks = Do you do dangerous work that nobody has shown you how to do safely?

question-saying-no = What happens if you say no to some work?
    .nothing = Nothing, or we talk about it
    .less-pay = I get less pay or worse work
    .threats = They threaten to hit me or hurt my body
    .hurt = Someone hits me or hurts my body
    .never-tried = I have never tried

question-could-leave = If you wanted to leave this work, could you?
    .yes = Yes, at any time or after the usual notice
    .debt = No, I must first pay what I owe
    .papers = No, they have my papers
    .pay = No, they would not give me my pay
    .guarded = No, I am watched or locked in
    .nowhere = No, I depend on them for food and a bed
    .afraid = No, I am afraid of what they would do

question-children-work = Does anyone under 18 work at your workplace?

question-may-study = If you wanted to go to school or to a course, would those you work for allow it?
