welcome-title = Atpazīt
welcome-what = The program helps you notice signs of human trafficking in a conversation and, if the person agrees, refer them to those who can help.
welcome-kept = What is kept
    .note = The answers, your notes and decisions in the cases that you start. Everything is encrypted with your passphrase.
welcome-where = Where
    .note = On this computer only. The program sends nothing and needs no internet.
welcome-portable = The folder is next to the program: when you move the drive, the cases move with it. The program needs no internet.
welcome-not = What the program does not do
    .note = The program does not decide for you, and it does not say whether somebody was trafficked. You decide.
welcome-name = Your name
    .note = You can leave this empty. Colleagues will see the name, and the log will show it.
welcome-passphrase = Choose a passphrase
welcome-warning = Without this passphrase or a recovery key nobody can open the cases, not even those who made the program. Write it down on paper and keep it apart from the computer.
welcome-create = Begin
welcome-creating = Preparing…

unlock-title = Unlock the program
unlock-locked = The program is locked. What was saved is not lost.
unlock-untidy = The program is locked and what was saved is not lost. The folder could not be put in order: perhaps the disk is full or cannot be written to. What is left in it of the cases is encrypted. It will be put in order when you next unlock.
unlock-passphrase = Passphrase
unlock-open = Unlock
unlock-opening = Unlocking…
unlock-forgotten = If the passphrase is forgotten: look for the paper on which you wrote it down, ask an administrator for a new one, or use the recovery key.
unlock-wait = { $seconds ->
        [one] The next try is possible in { $seconds } second.
       *[other] The next try is possible in { $seconds } seconds.
    }

damaged-folder = Folder
damaged-careful = Until this is solved, do not delete or move anything in this folder.
damaged-again = Try again

restore-door = Restore from a copy
restore-title = Restoring from a copy
restore-lead = Everything will be as it was when the copy was made: cases, users, log and passphrases.
restore-aside = The files now in the folder are not deleted: they will be moved to a folder next to it.
restore-from = From which copy
restore-snapshot = Automatic copy
restore-backup = Backup
restore-none = No copy was found.
    .advice = Connect the drive that holds the copy, or copy the file, whose name ends in “{ $ending }”, into one of these folders. Then look again.
restore-again = Look again
restore-own-passphrase = Your passphrase when the copy was made
restore-backup-passphrase = Passphrase of the backup
restore-do = Restore
restore-doing = Restoring …
restore-done = Restored.
restore-state = The copy was made:
restore-open = Unlock with the passphrase that you used when the copy was made.
restore-put-aside = The files that were in the folder are now in:
