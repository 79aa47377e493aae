app-missing = This text does not exist in: { $language }. It is shown in another language.
app-dismiss = OK
app-close = Close
app-cancel = Cancel
app-cases = All cases
app-settings = Settings
app-about = About
app-administration = Administration
app-keys = Shortcuts
app-lock = Lock
app-idle = The program will lock soon because nobody is using it. Press any key to keep it open.
app-desk-language = Your language
app-person-language = The person’s language
app-today = today { $time }
app-day = Day
app-month = Month
app-year = Year

app-passphrase-new = Passphrase
app-passphrase-again = The same passphrase again
app-passphrase-show = Show
app-passphrase-hide = Hide
app-passphrase-shortest = { $shortest ->
        [one] At least { $shortest } character. Best: five or six words that have nothing to do with each other.
       *[other] At least { $shortest } characters. Best: five or six words that have nothing to do with each other.
    }
app-passphrase-differs = The two passphrases differ.
app-passphrase-same = The two passphrases are the same
app-passphrase-caps-lock = Caps Lock is on.
app-passphrase-cyrillic = You are typing Cyrillic letters. If you mean others, change the keyboard layout.
app-passphrase-arabic = You are typing Arabic letters. If you mean others, change the keyboard layout.
app-passphrase-devanagari = You are typing Devanagari letters. If you mean others, change the keyboard layout.
app-passphrase-not-latin = You are typing letters that are not Latin. If you mean others, change the keyboard layout.

app-close-case = Close the case
app-delete-case = Delete the case
    .title = Delete this case?
    .note = All answers, notes and the decision will be deleted. This cannot be undone. Only a record of the deletion stays: the code of the case, when and why it was deleted, and by whom. Documents that were already saved stay in the folders where you saved them, and the case stays in earlier backups.
    .confirm = Delete for good
app-keep-case = Keep it
app-delete-at = Will be deleted on { $day }
app-kept-for = Kept longer: { $reason }
app-keep-longer = Keep longer
    .title = Keep this case longer?
    .note = The case will not be deleted at the end of its storage time until you choose “Stop keeping it longer”.
    .confirm = Keep longer
app-keep-reason = Reason
    .note = Everybody who sees this case will see it. No names, no addresses.
app-keep-no-longer = Stop keeping it longer

shortcuts-title = Keyboard shortcuts
shortcuts-choose = choose an answer
shortcuts-dont-know = the person does not know
shortcuts-declined = the person does not want to say
shortcuts-later = ask later
shortcuts-while-typing = the same while you are typing in a field
shortcuts-next = next
shortcuts-back = back
shortcuts-arrows = move from answer to answer; choose
shortcuts-listen = play the question aloud, or stop it
shortcuts-find = search for a question
shortcuts-how = how to ask it
shortcuts-new = start a new screening (in the list of cases)
shortcuts-lock = lock the program
shortcuts-sheet = show these shortcuts
shortcuts-size = larger, smaller, usual size
shortcuts-close = close, or leave a field

app-emergency = Emergency
app-emergency-do = Do this now
app-emergency-call = Call
app-emergency-say = Say this to the person
app-emergency-mark = Mark this in the case
app-emergency-unchecked = * Nobody has checked this number with the institution yet. In danger, call it all the same.
shortcuts-hide = hide the program behind a neutral page; press again to come back
shortcuts-emergency = emergency: what to do now, whom to call, what to say
shortcuts-record = record a text, or stop and keep it (when you record the texts)
shortcuts-destroy = twice within three seconds: destroy everything
app-exchange = Exchange

app-printer = Printer, without a file
app-print = Print…
    .title = Print
    .pages = { $pages ->
        [one] { $pages } page is ready to print.
       *[other] { $pages } pages are ready to print.
    }
    .note = Stay at the printer: whoever passes by can read what comes out. The program itself writes no file. The print queue of this computer and the printer may keep a copy, though, and “Print to File” in the system’s window makes a file.
    .asked = Did all pages come out on paper? The program cannot see it. Only what you confirm is noted.
    .again = Print once more
    .yes = Yes, all of it is on paper
    .no = No, note nothing
app-printed = On paper
