practice-open = Practise without risk
    .note = Twelve invented people to talk with. No passphrase is needed, and nothing is kept but which of them you have practised with.
practice-title = Practice
    .lead = Each person is invented and answers by a script: openly, evasively or in fear. You choose what to ask. At the end you see a good way through the conversation. There are no marks.
practice-mark = Practice
practice-leave = Leave practice
practice-begin = Begin
practice-go-on = Go on
practice-once-more = Once more
practice-try-again = Try again
practice-done = done
practice-put-off = put off
practice-after = Best after “{ $case }”
practice-site-visit = Site visits
practice-border = At the border
practice-social = At a social service
practice-organisation = At an organisation
practice-child = Children
practice-chosen = Chosen already, as it fits this scene. You can change it.
practice-says = The person says
practice-ask-again = Ask once more, gently
practice-evades = They evade the question.
practice-afraid = They look frightened.
practice-contradicts = That does not fit what they said before.
practice-how = How it went

debriefing-title = How it went
    .note = No mark: only what there was to find.
debriefing-put-off = Somebody stood near, and you put the conversation off. That was right.
debriefing-not-put-off = Somebody stood near when you began. It would have been safer to put the conversation off.
debriefing-stopped = They told you by themselves, and you ended the questions. That was right.
debriefing-not-stopped = They told you by themselves what nobody had asked. It would have been better to end the questions there.
debriefing-steps = A good way through this conversation
debriefing-as-said = noted as the person said it
debriefing-otherwise = noted otherwise than the person said it
debriefing-not-asked = not asked
debriefing-others = Also noted otherwise than the person said it
debriefing-asked = { $asked ->
        [one] You asked { $asked } question.
       *[other] You asked { $asked } questions.
    }
debriefing-lesson = What this case is about
debriefing-back = Back to the cases

certificate-title = Certificate of taking part
    .note = It names the cases that you have done, and gives no mark.
certificate-name = Your name, as it is to be printed
certificate-save = Save the certificate (PDF)
    .print = Print the certificate…
certificate-cases = Cases done: { $done } of { $all }
certificate-none = Finish a case first.
