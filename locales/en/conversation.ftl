# Before anything is explained: is it safe to talk?
safety-title = Is it safe to talk?
    .note = Look around first. Then ask with the sentences beside each question, or play them; the person can simply nod. If you are not sure, choose the answer that points to more danger.
safety-is-alone = Can nobody else hear or see you?
    .look = No open door, nobody within earshot, no telephone that listens in.
safety-is-safe = Is it safe for the person to talk now?
    .look = The person is not in a hurry, does not keep looking at somebody or at the telephone, and says or nods that it is safe.
safety-is-near = Is somebody near whom the person may fear?
    .look = The employer, a supervisor, a colleague, a partner, whoever brought the person here.
safety-who-interprets = Who interprets?
    .look = Never somebody from the work, a companion, a relative or a child.
safety-yes = Yes
safety-no = No
safety-found = How was the interpreter found?
safety-accepts = Does the person accept this interpreter?
safety-wishes = The person would rather have
safety-place = Where you meet this time
    .hint = You can leave this out. No address of the person.
# Why the conversation is put off.
obstacle-not-alone = others could hear or see
obstacle-not-safe = it was not safe to talk
obstacle-somebody-near = somebody was near whom the person may fear
obstacle-interpreter = there was no suitable interpreter
obstacle-unwilling = the person did not want to talk

postpone-title = Put the conversation off
    .note = Do not ask anything now. Nothing about the person is kept: only why, and when and where you want to try again.
postpone-why = Why
postpone-say = Say this now: it gives nothing away
postpone-say-alone = Say this only if nobody else can hear
postpone-card = Only if it is safe for the person to keep: the pocket card. It does not say what it is for.
postpone-day = When to try again
postpone-hour = Time
    .hint = You can leave this out.
postpone-where = Where
    .hint = A place where it is safe. No names, no address of the person.
postpone-save = Put off and remember
postpone-forget = End without trying again
postponed-due = { $day }
    .overdue = { $day }, overdue
    .today = today
postpone-again = Go back: it is safe now
# Going on with a conversation.
resume-title = Going on with the conversation
    .note = The person may have been seen with you. Before you go on, make sure again that it is safe.
resume-break = Break until { $time }
    .over = The break is over
resume-so-far = { $answered } of { $shown } questions have an answer; { $open } are open
resume-meetings = Meetings so far
resume-meeting = { $moment }
    .ended = ended
    .broken-off = broken off
    .paused = break
resume-was = The person was
resume-not-here = The person is not here: read or add to what was said
    .note = Nothing is asked then, and this counts as no meeting.
resume-explain = What was explained has changed, or nobody noted it. Explain it once more before you go on.
resume-go-on = Go on
resume-clock = This computer’s clock shows a time before the last meeting.
    .confirm = The clock is right now
withdrawn-title = The person has taken back their consent
    .note = Nothing more is asked, and what was said is not shown. Danger and a child’s safety go first all the same: see “Emergency”.
withdrawn-at = Taken back on { $moment }
withdrawn-again = The person wants to talk again
    .note = Check the safety, explain everything and ask for consent anew.
withdrawn-protects = The safety of this person goes first all the same
    .note = A child, somebody whose age is in doubt, or somebody in danger. Ask nothing more. You can finish with what was said, see the result and pass on what protects them, without consent.
withdrawn-finish = Finish with what was said
withdrawn-result = See the result

# How the person is.
mood-title = How is the person?
    .note = Only for you and for whoever goes on. It changes nothing in the result.
mood-calm = calm
mood-tired = tired
mood-upset = upset
mood-offer = Stop the questions for a moment. Offer water, a pause, some fresh air; say that there is no hurry.
mood-go-on = Go on
mood-end = End for today

break-title = Break
    .note = The questions go out of sight. When you come back, the program asks again whether it is safe.
break-minutes = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
break-begin = Take a break

# The end of a conversation.
closing-title = Closing the conversation
    .note = Read this out or play it, whatever the result. Then give the card, if it is safe.
closing-office-missing = In the settings there is no contact of yours. Tell the person how to reach you.
closing-heard = The person has heard it
closing-left = The person has already left
closing-back = Back
closing-door = Close the conversation

withdraw-door = The person takes back the consent
withdraw-title = The person takes back the consent
    .note = Ask nothing more. Ask only what is to happen with what was said.
withdraw-erase = Erase everything
    .explain = The case is deleted for good. This cannot be undone. It stays in earlier backups.
withdraw-keep = Keep what was said, but go no further
    .explain = What was said goes out of sight and is passed on to nobody; in the list of cases only its row stays. Of a child, of somebody whose age is in doubt, and of somebody in danger, the result is still seen, and what protects them can be passed on. It is all deleted when its time is over. The person may change their mind.
withdraw-cancel = Back: the person goes on

# What was explained, and what the person said to it.
consent-told-title = What was explained
consent-told-in = in { $language }, on { $moment }
consent-read = read
consent-heard-aloud = heard
consent-through = through the interpreter
consent-given-agreed = the person agreed
consent-given-wants = the child wants to talk
consent-given-unsure = the child is not sure
consent-child-note = A child’s wish counts, but consent is for whoever has custody. If the child is not sure, go on gently and stop at the first sign.
consent-duty-unset = Your institution has not set what you must report. Tell the person yourself, now.
consent-seen-wider = more people can see the case than the person was told
