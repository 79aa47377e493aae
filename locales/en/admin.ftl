# status: machine

admin-people = Users
admin-rules = Rules
admin-log = Log
admin-mine = Your own passphrase

people-title = Users
people-lead = Choose a user to change something, or add one. Each user has a passphrase of their own; by it the program knows who comes in.
people-you = (you)
people-you-note = You change your own passphrase in the settings. Nobody can disable or remove themselves.
people-add = Add a user
people-add-confirm = Add
people-name = Name, as colleagues will see it and the log will show it
people-roles = What this user may do
people-role-missing = Choose at least one role.
people-first-passphrase = A first passphrase. Tell it to the user in person; they had better change it in the settings.
people-save = Save
people-removed = This user was removed. The name stays so that the log can be read.
people-reset = New passphrase
people-reset-explain = When a passphrase is forgotten. The old one opens nothing any more; the cases stay as they are. A disabled user may open the program again.
people-reset-confirm = Set the passphrase
people-reset-done = The new passphrase is set
people-disable = Disable
people-disable-explain = The user’s passphrase opens nothing until somebody enables it again. The cases stay the user’s.
people-disable-done = The user is disabled
people-enable = Enable
people-enable-explain = The user may open the program again, with the same passphrase as before.
people-enable-done = The user may open the program again
people-remove = Remove
people-remove-explain = The user’s passphrase is destroyed for good, and the cases go to somebody else. This cannot be undone. The name stays in the log.
people-remove-confirm = Remove for good
people-remove-done = The user is removed
people-remove-nobody = Nobody else could see this user’s cases. First give another user the role of officer or reviewer.
people-heir = Who takes over the cases

paper-title = Recovery key
paper-lead = A recovery key opens the program when a passphrase is forgotten. It has 25 characters and belongs on paper.
paper-once = It is shown once and kept nowhere.
paper-write = Write the five groups down by hand, in large letters.
paper-away = Keep the paper where the laptop is not: in a safe, in a sealed envelope.
paper-whoever = Whoever has the paper and the laptop can open everything.
paper-void = The earlier recovery key opens nothing any more. Destroy its paper.
paper-alone = Make sure that nobody else can see the screen now.
paper-shown = Write down the recovery key
paper-check = The last group, as it stands on your paper
    .note = This shows that it has been written down. Capitals make no difference.
paper-done = Done
paper-not-written = Leave without writing it down
paper-make = Make a recovery key
paper-make-explain = The key is shown once, to be written down.
paper-make-again = Make a new recovery key
paper-make-again-explain = The earlier key opens nothing from then on; its paper must be destroyed. The new one is shown once, to be written down.
paper-later = Later
paper-later-note = An administrator can also make it later, under “Administration”. Without it, nobody can help when the only administrator has forgotten the passphrase.
paper-made = A recovery key has been made. If nobody has its paper, make a new one.
paper-none = There is none. If the only administrator forgets the passphrase, nobody can help.

recover-have-key = I have the recovery key
recover-by-key = Open with the recovery key
recover-key = Recovery key
    .note = 25 characters from the paper. Hyphens come by themselves; capitals make no difference.
recover-enter = Open
recover-back = Back to the passphrase
recover-title = A new passphrase
recover-who = Whose passphrase was lost?
recover-open = Set it and open
recover-note = The recovery key stays valid. As it has been taken out of its envelope, an administrator had better make a new one.

rules-title = Rules for everybody
rules-keep = How long cases are kept
    .note = After that a case is deleted for good, with all its answers and notes.
rules-draft = A draft, since it was last touched
rules-referred = A referred case, since it was handed over
rules-other = Any other case, since it was last touched
rules-hours = hours
rules-days = days
rules-minutes = minutes
rules-times = times
rules-lock = Locking
rules-idle = Locks by itself when nobody touches it for
rules-quick = Destroying quickly
    .label = Ctrl + Shift + Delete twice destroys everything
    .note = Within three seconds, on every screen, without a question: for somebody who is forced to open the program. Without a backup nothing comes back. While the person has the laptop these keys do nothing.
rules-guess = Wrong passphrases
rules-guess-explain = If everything is destroyed after wrong passphrases, a guesser finds nothing. But somebody who only wants to do harm can destroy all cases too. Have a backup.
rules-guess-off = Each wrong passphrase makes the next try wait longer. Nothing is destroyed.
rules-guess-on = { $failures ->
        [one] After { $failures } wrong passphrase in a row everything is destroyed.
       *[other] After { $failures } wrong passphrases in a row everything is destroyed.
    }
rules-guess-never = Only wait longer and longer
rules-guess-some = Destroy everything after too many
rules-guess-failures = Wrong passphrases in a row
rules-change = Change
rules-destroy = Destroy everything
rules-destroy-note = All cases of all users, the users and the log. Saved documents and backups elsewhere stay.
rules-destroy-open = Destroy everything …
rules-destroy-explain = All cases of all users are destroyed now and for good, with the users and the log. Only a backup can bring them back.
rules-destroy-type = Type this word: { $word }
rules-destroy-word = DESTROY
rules-destroy-confirm = Destroy everything for good

logbook-title = Log
logbook-lead = Who did what, and when, by the clock of this computer. What was said in a case never stands here.
logbook-head = Row { $number } has this digest:
logbook-why = Note it on paper with the date: then it shows if somebody later cuts off or changes the log up to here.
logbook-number = Row
logbook-when = When
logbook-who = Who
logbook-what = What
logbook-case = Case
logbook-newest = The newest 200 rows are shown.

danger-once-more = Press the same keys once more to destroy everything. If you do nothing, nothing happens.
