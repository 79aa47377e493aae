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
