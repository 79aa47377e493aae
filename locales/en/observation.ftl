# status: machine

observe-title = What do you see and hear?
    .note = Tick only what you see or hear yourself. Ask nobody, and let nobody see this screen. Every tick is saved at once.
observe-count = { $count ->
        [one] { $count } ticked
       *[other] { $count } ticked
    }
observe-result = What to do next
observe-next = Next:
observe-call = Call
observe-seen = What you saw
observe-own-choice = How cautious a sign asks to be is this program’s own choice; no published source ranks them. An observation is never scored.
observe-back = Back to the signs
observe-interview = Start an interview
    .note = A new case for each person. What was seen is taken along.
