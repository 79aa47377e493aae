# status: machine

review-blind = Read blind
review-desk = Compare
review-how = Write your name or another one, and the day. Then go row by row. First read only the text, and write under “{ $blind }” what it says or asks, in your own words. Then look at the sheet “Compare”, and choose under “{ $verdict }”: { $right }, { $unclear } or { $wrong }. Under “{ $proposal }” write how you would say it. Leave rows empty if you like; change nothing else.
review-purpose = What it is for
review-text = The text
review-original = The same in English
review-for-question = A question. { $guidance }
review-for-answer = An answer to: { $question }
review-for-explains = Stands under a question and explains it: { $question }
review-part-answer = An answer to many questions.
review-part-card = On the small card that the person takes along. It must look like ordinary advice for workers.
review-part-consent = Said before the questions, so that the person can decide whether to talk.
review-part-emergency = Said when somebody needs help at once.
review-part-hear = Beside the button that reads the text aloud.
review-part-rights = On the page and the card about rights.
review-part-self = For a person who answers alone at the computer.

review-title = Reading the texts
review-left = { $left ->
        [one] { $left } text of { $texts } still to be judged
       *[other] { $left } texts of { $texts } still to be judged
    }
review-why = Nobody who speaks this language has read these texts yet. You read one after another, first without the original. That takes about two hours; you can stop at any time and go on later.
review-steps = First say in your own words what the text says or asks. Then you see it in the language of the desk, and judge: right, unclear or wrong.
review-reader = Who is reading?
    .hint = A name or an invented one. It stands in your file, and whoever gets the file sees it.
review-plain = What you find is kept in a file outside the encrypted store. Nothing of any case is in it.
review-begin = Begin
review-reading = Reading: { $reader }
review-which = Which texts
review-texts-open = not judged yet: { $texts }
review-texts-to-mend = unclear or wrong: { $texts }
review-texts-all = all: { $texts }
review-none = There are no such texts.
review-what = What does this text say or ask, in your own words?
    .hint = Write it in any language, as you would tell somebody. You may leave it empty.
review-look = Compare with the original
review-took = You took it to say:
review-judge = What do you find?
review-say = How would you say it?
    .hint = In the language that you are reading.
review-next = Keep and go on
verdict-right = right
    .note = It says the same, as one says it.
verdict-unclear = unclear
    .note = It can be understood in another way, or not everybody understands it.
verdict-wrong = wrong
    .note = It says something else.
review-file = Your file:
