observe-title = What do you see and hear?
    .note = Tick only what you see or hear yourself. Do not ask anybody, and do not let anybody see this screen. Every tick is saved at once.
observe-count = { $count ->
        [one] { $count } ticked
       *[other] { $count } ticked
    }
observe-result = What to do next
observe-next = Next:
observe-call = Call
observe-seen = What you saw
observe-own-choice = The makers of this program decided how careful to be with each sign; no published source ranks the signs. An observation is never scored.
observe-back = Back to the signs
observe-interview = Start an interview
    .note = This starts a new case for each person. What you saw is taken over into it.
