interview-sections = Sections
interview-facts = Situation
    .title = What you know about the situation
    .note = You fill this in, not the person. Leave out what you do not know; you can add it later.
interview-required = · required
interview-urgent = See to safety first. If there is danger or somebody needs a doctor, call 112. The questions can wait.
interview-find = Search for a question
    .nothing = There is no such question in this questionnaire.
interview-progress = { $answered } of { $shown }
interview-saving = saving…
interview-saved = all saved
interview-unsaved = not saved yet

interview-sensitive = Sensitive question
    .short = sensitive
interview-skip = Skip this group of questions
interview-several = More than one answer can be chosen.
interview-range = from { $least } to { $most }
interview-origin = How do you know?
interview-listen = Listen
interview-silence = Stop the sound
interview-how = How to ask this
interview-note = Note
    .label = The person’s own words
    .placeholder = No names, addresses or telephone numbers
interview-note-waits = The note will be saved together with the answer.
interview-take-back = Remove the answer
interview-hand-over = Let the person answer here
    .explain = The person answers alone, in their own language. They see only the questions that are still open, one at a time, and nothing else of the case. You will see the answers only if they agree at the end. You need your passphrase to come back.
    .begin = Give the computer to the person
interview-interpreter-change = Somebody else interprets now
interview-take-over = For the officer
    .explain = Enter the passphrase to continue. What the person has not agreed to show is not kept.
interview-back = Back
interview-next = Next
interview-end = Finish now

interview-end-title = The end of the conversation
interview-end-note = Thank the person. Ask whether there is anything else they want to say, and what they need most right now.
interview-open = { $count ->
        [one] { $count } question is still open
       *[other] { $count } questions are still open
    }
    .note = You may finish all the same. The result will show what was not asked.
interview-none-open = All questions have been asked.
interview-finish = Finish and see the result

interview-prompt = Tip for this sector
    .hint = with a tip for this sector
interview-seen = Seen before the interview
    .note = Filled in as observed. Change it if it is not true for this person.

interview-stop = The child has told me something: stop here
interview-stopped = Stop here. Ask nothing more.
    .lead = The child has said enough. More questions now could harm the child and the investigation.
interview-stopped-do = Do this
    .thank = Say: “It was right to tell me. You are not to blame. Now I will ask other people to help.”
    .details = Do not ask for details: not who, not where, not how often. People who are trained for it will listen to the child once, in Bērna māja.
    .secret = Do not promise to keep it secret. Do not tell anybody who may be involved: no parent, employer or companion.
    .stay = Stay with the child. Do not leave the child with anybody you are not sure about.
interview-stopped-told = The child’s own words
    .note = Keep it short, in the child’s words. No names. You can leave it empty.
interview-stopped-tell = Whom to tell
    .house = The police or the orphans’ court arranges the conversation in Bērna māja.
interview-stopped-finish = Finish and prepare the referral
interview-stopped-slip = This was a mistake: back to the questions
