# status: machine

result-count = { $shown ->
        [one] { $shown } question
       *[other] { $shown } questions
    }, { $answered ->
        [one] { $answered } answer
       *[other] { $answered } answers
    }
result-first = First:
result-next = Next step:
result-profile = Assessed by the list
result-no-evidence = There is no sign here.
result-could-change = What could change this
result-not-asked = { $count ->
        [one] Not asked: { $count } question
       *[other] Not asked: { $count } questions
    }
result-decision = Your decision
result-differ = I judge differently — with a reason
result-reason = Reason
    .placeholder = What did you see, or what do you know, that the answers do not show?
result-save-reason = Save the reason
result-reason-saved = The reason is saved
result-decide-first = Once the decision is marked, a referral can be prepared.
result-refer = To the referral
result-correct = Correct or add answers

result-checklists = Signs without published strengths
    .note = For these forms no strengths have been published. What stands here never counts in the result.
result-checklist-none = No sign among the answers.
result-checklist-add = There are signs of a form that is not among the possible forms. You may add it under “Situation”.
result-checklist-other = No sign
result-checklist-open = Open
result-checklist-not-asked = not asked
result-seen = Seen before the interview
    .note = From the observation. It never counts in the result.
result-told = The child’s own words
