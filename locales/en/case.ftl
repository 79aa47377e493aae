cases-title = Cases
cases-search = Search for a case
    .placeholder = Code, date, municipality
cases-start = Start new
cases-empty = There is no case here yet
    .what = Each conversation becomes a case with a code, such as K7Q-4M2. You will find it in this list to go on, to look at the result or to prepare a referral.
    .how = Press “Start new”. You choose how you meet the person, and the language; then the questions begin. You may stop at any moment: each answer is saved at once.
cases-none-found = Nothing was found. Check the code, or search for the municipality.
cases-due = Due and overdue
cases-due-note = Nobody is referred against their will. Where consent is needed and the person does not agree, close the case.
cases-code = Code
cases-started = Started
cases-place = Where
cases-instrument = Questionnaire
cases-state = State
cases-todo = What to do
cases-no-names = Names do not appear here.
cases-page = Page { $page } of { $pages }
cases-newer = Newer
cases-older = Older

start-name = New screening
start-situation = Meeting
start-language = Language
start-consent = Consent
start-where = How do you meet the person?
start-questions = { $questions ->
        [one] at most { $questions } question
       *[other] at most { $questions } questions
    }
start-age = Age
    .note = If you are not sure, choose “age is in doubt”: then the rules for children apply.
start-municipality = Municipality
    .note = You can leave this out. No address.
    .placeholder = Such as Mārupe municipality
start-which-line = Which line can the person read?
    .note = Turn the screen to the person and ask them to point to the line that they can read. If they can read several, choose the one they read best.
start-cannot-read = None of them: read everything aloud
start-speaks = Speaks best
start-tie = Who is the interpreter?
start-tie-refused = This person must not interpret: the person being asked may not be able to speak freely, or may be in danger afterwards. Look for somebody else, also by telephone.
start-exception = Emergency: there is nobody else, and it cannot wait
start-exception-why = Why it cannot wait
    .hint = No names. It is kept with the case.
start-missing-situation = Choose how you meet the person, and the age group.
start-missing-language = Choose what the person reads and speaks.
start-missing-consent = First the person has to agree to the talk.
start-not-agreed = Do not ask anything more. Thank the person, say that they can come back at any time, and offer the card with telephone numbers, if it is safe for the person to keep it. Choose “Back” to leave.
start-back = Back
start-next = Next
start-begin = Begin the conversation

start-sector = Sector
    .note = If you know it.
start-signs = { $signs ->
        [one] { $signs } sign
       *[other] { $signs } signs
    }
start-for-age = for this age
start-observe = Begin the observation
start-follows = { $signs ->
        [one] Follows the observation { $code }: { $signs } sign was seen
       *[other] Follows the observation { $code }: { $signs } signs were seen
    }.
    .note = What the observation shows for certain will be filled in as observed.

start-safety = Safety
start-missing-safety = Answer everything about safety first.
start-missing-view = Note whether the child wants to talk.
cases-postponed = Conversations put off
cases-postponed-again = Try again
cases-postponed-remove = Remove
    .explain = This takes it out of the list for good. No case is touched.
cases-arrivals = { $count ->
        [one] { $count } file came in from other institutions.
       *[other] { $count } files came in from other institutions.
    }
    .look = Look
