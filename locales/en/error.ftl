error-wrong-passphrase = This passphrase is not correct.
    .advice = Nothing is lost. Check Caps Lock and the keyboard language, then try again.
error-too-many-tries = { $seconds ->
        [one] Too many wrong passphrases. The next try is possible in { $seconds } second.
       *[other] Too many wrong passphrases. The next try is possible in { $seconds } seconds.
    }
    .advice = Nothing is lost. Use the time to look for the paper with the passphrase, or ask an administrator.
error-vault-destroyed = After too many wrong passphrases the stored cases were destroyed, as your institution had chosen.
    .advice = If there is a backup, restore it. If not, start again with no cases.
error-user-not-active = This user may no longer open the program.
    .advice = Ask an administrator of your institution.
error-not-permitted = Your role does not allow this.
    .advice = Ask a colleague whose role allows it, or an administrator.
error-passphrase-taken = This passphrase cannot be used.
    .advice = Choose another one.
error-no-free-slot = There is no room for another user.
    .advice = Remove a user who has left, then try again.
error-last-user = At least one active administrator must stay.
    .advice = First make another user an administrator. You cannot remove or disable yourself.
error-user-not-found = There is no such user.
    .advice = Go back to the list of users and choose again.
    .command = `atpazit vault people list` shows the numbers of the users and who is active.
error-name-invalid = This name cannot be used.
    .advice = Enter a name of at most 80 characters.
error-same-person = The cases were opened with this very passphrase.
    .advice = Enter the passphrase of a second user: with it they agree.
error-interpreter-tie-missing = It has not been said who the interpreter is.
    .advice = Choose what the interpreter is to the person.
error-interpreter-refused = This person must not interpret.
    .advice = Look for somebody else, also by telephone. In an emergency tick that it cannot wait, and say why.
error-comparison-invalid = A name, a source, or a day that has already come is missing.
    .advice = Fill in who compared, with what, and on which day.
error-settings-invalid = One of the values is too small or too large.
    .advice = Choose a value within the limits shown next to the field.
    .command = Choose a value within the limits; `--help` shows them.
error-passphrase-too-short = { $shortest ->
        [one] The passphrase is too short: at least { $shortest } character is needed.
       *[other] The passphrase is too short: at least { $shortest } characters are needed.
    }
    .advice = Use several words that do not belong together.
error-passphrase-too-long = The passphrase is too long.
    .advice = Choose a shorter one; several words are enough.
error-vault-exists = Cases are already kept in this folder.
    .advice = Nothing was overwritten. Restart the program and open them with the passphrase.
    .command = Nothing was overwritten. Name another folder, or look at this one with `atpazit vault info`.
error-vault-locked = The program is locked.
    .advice = Enter the passphrase. Saved answers are kept.
error-vault-in-use = The program is already open in another window.
    .advice = Continue in that window, or close it and try again.
    .command = Close the program that has it open, then try again.
error-vault-damaged = The stored cases are damaged and cannot be read.
    .advice = Do not delete anything. Copy the whole folder to a safe place. If the program no longer unlocks, choose “Restore from a copy”.
    .command = Do not delete anything. Copy the whole folder to a safe place, then restore the last copy into another folder with `atpazit vault restore`.
error-page-damaged = The stored cases are damaged: page { $page } of the database is not as it was written.
    .advice = Keep everything as it is, and restore the last backup into another folder.
error-log-changed = The log was changed: row { $row } does not follow from the row before it.
    .advice = Keep everything as it is, as evidence, and compare it with an earlier backup.
error-vault-newer = The cases were saved by a newer version of the program.
    .advice = Install the newer version. Nothing is damaged; do not delete anything.
error-vault-older = The cases were saved by an older version of the program.
    .advice = Open them once in the program with the passphrase: that brings them to this version. Looking at them has changed nothing.
error-cannot-read = The stored cases cannot be read.
    .advice = Nothing is known to be damaged. Check that the drive is connected and that you may open the folder, then try again.
error-vault-missing = The stored cases were not found.
    .advice = Check that the drive is connected. Before you start again with no cases, look for the folder and a backup.
    .command = Name the folder with `--vault`, and check that the drive is connected. `atpazit vault init` starts again with no cases.
error-cannot-write = Nothing could be written to the disk; the last change was not saved.
    .advice = Check that the disk is connected and not write-protected, then repeat the last change.
error-disk-full = The disk is full; the last change was not saved.
    .advice = Free some space, but delete nothing in the program’s folder. Then repeat the last change.
error-case-not-found = This case was not found.
    .advice = Go back to the list. The case may have been deleted at the end of its storage time.
    .command = Open the program to see which cases there are. The case may have been deleted at the end of its storage time.
error-case-not-open = No case is open.
    .advice = Go back to the list and open the case.
error-case-not-draft = This interview is finished; its answers can no longer be changed.
    .advice = Open the case and choose “Correct or add answers” at its result.
    .command = Open the case in the program to correct or add answers.
error-question-unknown = This question is not part of the questionnaire.
    .advice = Go back to the interview and choose a question from the list.
error-question-not-shown = This question does not apply now, because of other answers.
    .advice = Continue with the next question. If you need this one, look through the earlier answers.
error-answer-does-not-fit = This answer does not fit the question.
    .advice = Choose one of the answers shown, or enter the number or date asked for.
error-number-out-of-range = The number must be from { $least } to { $most }.
    .advice = Check the number and enter it again.
error-note-too-long = { $most ->
        [one] The note is too long: at most { $most } character fits.
       *[other] The note is too long: at most { $most } characters fit.
    }
    .advice = Shorten it to what matters most.
error-text-too-long = { $most ->
        [one] The text is too long: at most { $most } character fits.
       *[other] The text is too long: at most { $most } characters fit.
    }
    .advice = Shorten it to what matters most.
error-choose-one = No answer has been chosen.
    .advice = Choose at least one. The person may also not know, or not want to say.
error-age-missing = No age group has been chosen.
    .advice = Choose the age group. If you are not sure, choose “age is in doubt”.
error-reason-missing = The reason is missing.
    .advice = Write in a sentence or two why you disagree.
error-reason-too-long = { $most ->
        [one] The reason is too long: at most { $most } character fits.
       *[other] The reason is too long: at most { $most } characters fit.
    }
    .advice = Shorten it to what matters most.
error-hold-reason-missing = The reason for keeping the case longer is missing.
    .advice = Write in one sentence what it is still needed for.
error-language-unknown = The program does not have this language.
    .advice = Choose a language from the list.
error-instrument-unknown = The program does not have this questionnaire.
    .advice = Choose a questionnaire from the list. A newer version of the program may have it.
error-consent-missing = The person’s consent for this recipient has not been noted.
    .advice = Ask the person and tick only what the person agrees to. The person may refuse.
error-not-finished = The interview is not finished yet.
    .advice = Finish it first. You may finish even if not everything has been asked.
error-document-failed = The document could not be made.
    .advice = The case is unchanged. Try again; if that does not help, restart the program.
error-folder-not-found = The folder was not found.
    .advice = Check that the drive is connected, or choose another folder.
error-file-cannot-be-written = The file could not be saved.
    .advice = Choose another folder, or check that there is space and that you may write there.
error-input-invalid = The program could not understand this entry.
    .advice = Check it and enter it again.
error-internal = Something went wrong in the program.
    .advice = Saved answers are kept. Try again; if that does not help, restart the program.
error-not-enough-memory = The computer has too little free memory for this.
    .advice = Nothing is lost. Close other programs and try again.
error-no-random-bytes = The computer provides no random numbers; without them nothing can be encrypted.
    .advice = Nothing is lost. Restart the computer; if that does not help, use another one.
error-not-encrypted = This copy of the program cannot encrypt, so it stores nothing.
    .advice = Do not use it for cases. Install the program again from where you got it.

error-not-an-observation = The open case is not an observation.
    .advice = Go back to the list and open the observation.
error-not-an-interview = An observation has no interview result.
    .advice = Begin an interview from the observation.

error-handed-over = The person is answering here now; nothing else can be done meanwhile.
    .advice = Ask for the computer back and enter the passphrase, or lock the program.
error-not-handed-over = The person is not answering here at the moment.
    .advice = Continue the interview; you can give the computer to the person again.
error-nothing-to-hand-over = There is no open question that the person could answer alone.
    .advice = Ask what remains yourself, or finish the interview.
error-recording-case-open = A case is open; nothing can be recorded now.
    .advice = Go back to the list of cases, then to the languages. No conversation is ever recorded.
error-recording-not-begun = No recording has been started.
    .advice = Choose a language on the page “Languages”, and say who is speaking.
error-recording-no-such-text = This text cannot be recorded.
    .advice = Choose a text from the list.
error-speaker-missing = { $most ->
        [one] The name of the speaker is missing, or it is longer than { $most } character.
       *[other] The name of the speaker is missing, or it is longer than { $most } characters.
    }
    .advice = Write a name. It may be made up.
error-speaker-not-agreed = The speaker’s agreement has not been noted.
    .advice = Ask the speaker, and tick the sentence only if they agree.
error-person-not-agreed = The person has not agreed to the talk.
    .advice = Explain the talk and ask. Without agreement no case is started.

error-role-missing = No role is chosen.
    .advice = Choose at least one: without a role a user can do nothing.
error-review-not-begun = Nobody is reading texts at the moment.
    .advice = Choose a language under Languages, then “Read the texts”, and say who is reading.
error-review-no-such-text = There is no such text in this language.
    .advice = Choose a text from the list.
error-review-reader-missing = { $most ->
        [one] It is not said who is reading, or the name is longer than { $most } character.
       *[other] It is not said who is reading, or the name is longer than { $most } characters.
    }
    .advice = Write a name or an invented one.
error-review-verdict-missing = You have not chosen what you find.
    .advice = Choose right, unclear or wrong.
error-review-note-does-not-fit = { $most ->
        [one] The note is longer than { $most } character, or holds signs that no text has, such as braces.
       *[other] The note is longer than { $most } characters, or holds signs that no text has, such as braces.
    }
    .advice = Shorten it, or take out braces and angle brackets.
error-review-file-unusable = The reader’s file cannot be read or written.
    .advice = Check that there is space on the disk and that you may write in the folder “reviews” beside the cases. What was kept before is still there.
error-recovery-key-gone = The recovery key is no longer shown.
    .advice = If it is not written down, make a new one under “Administration”.
error-recovery-key-differs = This is not the last group of this recovery key.
    .advice = Compare the paper with the screen, group by group, and type the last one again.
error-recovery-key-length = A recovery key has 25 characters; more or fewer were typed.
    .advice = Check that all five groups are there, with five characters each.
error-recovery-key-letter = A recovery key has digits and plain Latin letters only.
    .advice = Check the keyboard language and compare with the paper.
error-recovery-key-mistyped = A character of the recovery key is wrong.
    .advice = Compare with the paper, group by group. It makes no difference whether you type zero or the letter O, one or the letter I.
error-not-a-key = This is not a key of the kind that was asked for.
    .advice = Copy all of it once more. To seal a backup the public key is needed, to open one the secret key.
error-wrong-recovery-key = This recovery key does not work here.
    .advice = Perhaps a new key was made later, or this one belongs to another computer. Nothing is lost.
error-address-not-found = This address is not there, or it was removed.
    .advice = Take the address file of the institution in once more.
error-own-address = This is the address of your own institution.
    .advice = Take in the address file of the institution with which you want to exchange files.
error-address-changed = The address file names another key than the one that is known, under the same signature.
    .advice = Do not use it. Call the institution by a number that you know, and ask whether it made new keys.
error-address-not-confirmed = Nobody has compared the words of this address with the institution yet.
    .advice = Call the institution by a number that you know, and compare the eight words. Nothing was handed over.
error-address-removed = This address was removed here.
    .advice = What it signs is refused. If the institution has new keys, ask for its new address file.
error-handover-unknown = This receipt answers nothing that was handed over from here.
    .advice = Check whether it belongs to another computer. The case may have been deleted. Nothing was changed.
error-not-from-recipient = This receipt was not signed by the institution to which the case was handed over.
    .advice = Do not rely on it. Call the institution by a number that you know. Nothing was changed.
error-received-not-found = This referral is not there any more.
    .advice = It may have been deleted. Ask the sender to hand it over once more, if it is still needed.
error-exchange-not-set = No exchange folder is set.
    .advice = Save the file in another folder, or ask an administrator to set the exchange folder.
error-nothing-answered = Nothing was told to the sender yet.
    .advice = First note what became of the referral; then there is a receipt.
error-words-unknown = These are not six words of a sealed file.
    .advice = Type the six words as the sender told them, with spaces between them; small or large letters and marks do not matter. Ask the sender again if one is missing.
error-wrong-seal = This passphrase or key does not open the backup.
    .advice = Check Caps Lock and the keyboard language. The passphrase of the backup may differ from the one of the program.
error-backup-damaged = This backup is damaged, or the file is not a backup of this program.
    .advice = Nothing was restored or changed. Use another copy of the file, or an older backup.
error-backup-unreadable = The backup cannot be read.
    .advice = Check that the drive is connected and the file is there, and that you may open it.
error-folder-not-empty = This folder is not empty.
    .advice = Nothing was overwritten. Choose an empty folder or make a new one.
error-file-exists = There is already a file with this name.
    .advice = Nothing was overwritten. Choose another name.
error-cancelled = The work was stopped.
    .advice = Nothing was left half-done. Start again when you like.

error-clock-set-back = The clock of this computer shows a time before the last meeting.
    .advice = Set the clock of the computer right. If it is right now and was wrong then, tick that, and go on. Nothing is lost.

error-consent-withdrawn = The person has taken back their consent.
    .advice = Ask nothing more and note nothing more. If the person wants to talk again, check that it is safe, explain everything and ask anew.

error-conversation-goes-on = A conversation goes on in another case.
    .advice = Go back to it and close it with the person first.

error-conversation-not-begun = It has not been said yet whether the person is here, and whether it is safe.
    .advice = Answer the questions about safety, or choose that the person is not here.

error-day-passed = This day has already passed.
    .advice = Choose today or a later day.

error-interpreter-contradicts = What is said about the interpreter does not go together.
    .advice = Check whether somebody interprets, who it is, how they were found, and whether an emergency is needed at all.

error-not-safe-to-talk = It is not safe to talk now.
    .advice = Put the conversation off, and try again in another place or at another time.

error-postponement-unknown = This conversation is no longer in the list of those put off.
    .advice = Go back to the list; somebody may have tried it again already.

error-practice-only = This is practice: nothing is handed over, saved or changed here.
    .advice = Leave practice, and open the stored cases with your passphrase.

error-not-practising = This can only be done while you practise.
    .advice = Choose “Practise without risk” where the program begins.

error-nothing-practised = No practice case is done yet.
    .advice = Finish a case first, up to “How it went”.

error-practice-case-unknown = There is no such practice case.
    .advice = Go back to the cases and choose another.
error-nothing-handed-over = Nothing in this case was handed over with the person's consent yet.
    .advice = First save the referral or seal it; then a letter can say what was handed over.
error-nothing-to-print = No pages are ready for the printer any more.
    .advice = Choose the document and the printer once more. Nothing was noted.
