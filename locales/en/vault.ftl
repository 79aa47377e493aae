# status: machine

welcome-title = Atpazīt
welcome-what = The program helps you notice signs of human trafficking in a conversation and, if the person agrees, refer them to those who can help.
welcome-kept = What is kept
    .note = The answers, your notes and decisions in the cases that you start. Everything is encrypted with your passphrase.
welcome-where = Where
    .note = On this computer only. The program sends nothing and needs no internet.
welcome-portable = The folder stands beside the program: when you move the drive, the cases travel with it. The program needs no internet.
welcome-not = What the program does not do
    .note = It does not decide for you, and it does not say that somebody is or is not a victim. You decide.
welcome-passphrase = Choose a passphrase
welcome-warning = Without this passphrase nobody can open the cases, not even those who made the program. Write it down on paper and keep it apart from the computer.
welcome-create = Begin
welcome-creating = Preparing…

unlock-title = Unlock the program
unlock-locked = The program is locked. What was saved is not lost.
unlock-untidy = The program is locked and what was saved is not lost. The folder could not be tidied up: perhaps the disk is full or cannot be written to. This will be done when you next unlock.
unlock-passphrase = Passphrase
unlock-open = Unlock
unlock-opening = Unlocking…
unlock-forgotten = If the passphrase is forgotten, the cases cannot be opened. Look for the paper on which you wrote it down.

damaged-folder = Folder
damaged-careful = Until this is solved, delete and move nothing in this folder.
damaged-again = Try again
