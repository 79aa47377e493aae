case-state-draft = draft, { $answered } of { $shown }
case-state-unanswered = draft, no answer yet
case-state-screened = interview finished
case-state-referred = referred
case-state-closed = closed

todo-draft = continue
todo-screened = read the result and decide
todo-decided = prepare the referral
todo-referred = ask whether the referral was received
todo-closed = nothing

deadline-overdue = overdue since { $moment }
deadline-at-once = due at once
deadline-today = due today: { $moment }
deadline-later = due by { $moment }
deadline-met = handed over { $moment }
deadline-more = and { $count } more
deadline-one-of = One of these is enough.
deadline-consent = Only if the person agrees.

damage-key-file-missing = There are cases in this folder, but the key file is missing. Without it they cannot be opened.
    .title = The key file is missing
    .advice = Do not delete anything and do not set the program up again. Restore from the newest undamaged copy. The files now in the folder will be moved to a folder next to it.
damage-key-file-damaged = The key file is damaged. The cases cannot be opened with it.
    .title = The key file is damaged
    .advice = Do not delete anything. Restore from the newest undamaged copy. The files now in the folder will be moved to a folder next to it.
damage-key-file-newer = The key file was made by a newer version of the program.
    .title = A newer version is needed
    .advice = Install the newer version of the program. Nothing is damaged; do not delete anything.
damage-database-missing = The key file is there, but the file with the cases is missing.
    .title = The file with the cases is missing
    .advice = Do not delete anything and do not set the program up again. Restore from the newest undamaged copy. The files now in the folder will be moved to a folder next to it.
damage-database-damaged = The file with the cases is damaged and cannot be read.
    .title = The file with the cases is damaged
    .advice = Do not delete anything. Restore from the newest undamaged copy. The files now in the folder will be moved to a folder next to it.
damage-folder-missing = The folder in which the cases are kept was not found.
    .title = The folder with the cases was not found
    .advice = Connect the drive that holds it, and try again. The program has created nothing and deleted nothing.
damage-folder-unusable = The program cannot read or write in this folder.
    .title = The folder cannot be used
    .advice = Check that the drive is connected and that you may write in the folder. Do not delete anything.

review-machine = Machine translation; nobody who speaks this language has checked it yet.
    .short = machine, not checked
review-read = Two people who speak this language have read it and found it right; not yet tried out in conversations.
    .short = checked
review-field-tested = Two people who speak this language have read it and found it right, and it has been tried out in conversations.
    .short = checked and tried out

passphrase-too-short = { $shortest ->
        [one] Too short: at least { $shortest } character is needed.
       *[other] Too short: at least { $shortest } characters are needed.
    }
passphrase-weak = Weak: it could be guessed. Add another word.
passphrase-fair = Fair: one more word would make it safer.
passphrase-strong = Strong: very hard to guess.

place-documents = Documents
place-desktop = Desktop
place-downloads = Downloads
place-home = Home folder
place-removable = Removable drive { $name }

document-language-lv = in Latvian
document-language-en = in English

hindrance-age-missing = Before finishing, choose the age group.


voice-recorded = There are recordings of speakers in this language.
    .short = speakers
voice-machine = A computer voice reads the texts aloud.
    .short = computer
voice-no-program = Texts cannot be read aloud: espeak-ng is missing on this computer.
    .short = espeak-ng is missing
voice-none = There is no sound in this language: read the texts aloud.
    .short = no sound yet

card-name-rights = Save the rights card (PDF)
card-name-pocket = Save the pocket card (PDF)
contacts-not-checked = * Nobody has checked this number with the institution. Try it before you pass it on.
case-state-observation = { $answered ->
        [one] { $answered } sign of { $shown }
       *[other] { $answered } signs of { $shown }
    }
todo-observation = speak with the people, then close

texts-missing = not yet recorded: { $texts }
texts-stale = changed after recording: { $texts }
texts-all = all: { $texts }
standing-missing = Not yet recorded.
standing-stale = The text has changed since { $speaker } recorded it. Record it again.
standing-current = Recorded by { $speaker }.

sweep-deleted = { $cases ->
        [one] { $cases } case reached the end of its storage time and was deleted.
       *[other] { $cases } cases reached the end of their storage time and were deleted.
    }
sweep-clock = The clock of this computer may be wrong, so cases that have reached the end of their storage time were not deleted yet. Check the date and time of the computer.
sweep-failed = Cases that have reached the end of their storage time could not be deleted. Check whether there is space on the disk, then lock the program and open it again.
case-state-received = referred, received
case-state-in-service = gets the service
case-state-declined = the recipient declined
todo-remind = no answer for three days: ask the recipient
todo-received = wait for what the recipient decides
todo-in-service = close when nothing is left to do
todo-declined = find another recipient

## What a document of a case is
made-summary = summary
made-contact = contact sheet
made-evidence = evidence annex
made-explanation = how the result came about
made-letter = letter to the person
made-recall = letter about the withdrawn consent
