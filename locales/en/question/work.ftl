# status: machine

question-work-described = What work do you do?

question-days-per-week = How many days a week do you usually work?

question-hours-per-week = How many hours do you work in a usual week?

question-work-conditions = Is any of this so at your work?
    .no-breaks = There are no breaks in the working day
    .ill = I have to work even when I am ill
    .no-water-toilet = There is no drinking water or no toilet
    .heat-or-cold = It is very hot or cold, with no protection
    .insulted = I am shouted at or insulted every day
    .none = No, none of these

question-safety-gear = Do you have what protects you at work, such as a helmet, gloves or shoes?
    .given = Yes, I was given it
    .bought = Yes, I bought it with my own money
    .missing = No, though the work is dangerous
    .not-needed = My work does not need it
