result-count = { $shown ->
        [one] { $shown } question
       *[other] { $shown } questions
    }, { $answered ->
        [one] { $answered } answer
       *[other] { $answered } answers
    }
result-first = First:
result-next = Next step:
result-profile = Show the assessment for:
result-no-evidence = No indicator was found here.
result-could-change = What could change this
result-not-asked = { $count ->
        [one] Not asked: { $count } question
       *[other] Not asked: { $count } questions
    }
result-decision = Your decision
result-differ = I disagree, and give a reason
result-reason = Reason
    .placeholder = What did you see, or what do you know, that the answers do not show?
result-save-reason = Save the reason
result-reason-saved = The reason is saved
result-decide-first = Record your decision first; then you can prepare a referral.
result-refer = Prepare a referral
result-correct = Correct or add answers

result-checklists = Signs without published strengths
    .note = For these forms no strengths have been published. What is shown here never counts in the result.
result-checklist-none = The answers show no sign.
result-checklist-add = There are signs of a form of exploitation that you have not marked as possible. You can add it on the page “Situation”.
result-checklist-other = Answers that are no sign
result-checklist-open = Still open
result-checklist-not-asked = not asked
result-seen = Seen before the interview
    .note = From the observation; this never counts in the result.
result-told = The child’s own words

opinion-title = Second opinion
    .note = Somebody else’s view beside the officer’s decision. Both stay as they are.
opinion-none = Nobody has given one yet.
opinion-agree = agrees with what the answers give
opinion-differ = judges differently
opinion-why = Why
opinion-give = Give a second opinion
opinion-keep = Keep the opinion
opinion-by = { $name }, { $moment }

# The annex that says how the result came about.
result-how = Save how this result came about
    .note = One page for the file of this case: the rule, the indicators behind each area, what was asked and what was not, your decision and your reason. Anybody who opens the saved file can read it.
