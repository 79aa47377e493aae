user-named = { $name }
user-unnamed = User { $number }
user-nobody = the program
user-active = may open the program
user-disabled = disabled: may not open the program for now
user-removed = removed

role-officer = Officer
    .explain = Starts cases and sees only their own.
role-reviewer = Reviewer
    .explain = Sees the cases of all users and can work on them.
role-administrator = Administrator
    .explain = Manages users, rules, log and backups. With only this role, a user sees no cases.
role-none = no role

log-vault-created = set the program up
log-vault-unlocked = unlocked
log-vault-locked = locked
log-passphrase-changed = changed their own passphrase
log-passphrase-reset = set a new passphrase
    .about = set a new passphrase for: { $user }
log-recovery-key-made = made a recovery key
log-recovered = opened with the recovery key
log-member-added = added a user
    .about = added a user: { $user }
log-member-renamed = changed a name
    .about = changed the name of: { $user }
log-roles-set = changed roles
    .about = changed the roles of: { $user }
log-member-disabled = disabled a user
    .about = disabled a user: { $user }
log-member-enabled = enabled a user again
    .about = enabled a user again: { $user }
log-member-removed = removed a user
    .about = removed a user: { $user }
log-settings-set = changed the rules
log-facts-confirmed = noted which facts were compared with their source
log-confirmations-withdrawn = took back what was noted of facts
log-backup-made = made a backup
log-cases-exported = exported the cases
    .about = exported the cases; agreed by: { $user }
log-office-set = changed the institution and contact for referrals
log-case-started = started a case
log-answer-kept = saved an answer
log-answer-taken-back = removed an answer
log-facts-kept = saved notes about the situation
log-person-language-set = changed the person’s language
log-case-frozen = finished the interview
log-case-reopened = reopened the interview
log-decided = decided
log-referral-recorded = saved a referral
log-case-closed = closed the case
log-case-given = gave the case to another user
log-case-held = marked the case to be kept longer
log-case-released = stopped keeping the case longer
log-meeting-begun = began a meeting
log-meeting-ended = ended a meeting
log-consent-withdrawn = noted that the person took back the consent
log-conversation-noted = added to the record of the conversation
log-conversation-postponed = put a conversation off
log-postponement-removed = removed a conversation that was put off from the list
log-opinion-given = gave a second opinion
log-case-deleted = deleted the case

size-kilobytes = { $number } KB
size-megabytes = { $number } MB

log-check-sound = { $rows ->
        [one] The log has { $rows } row, and it was not changed.
       *[other] The log has { $rows } rows. None of them was changed, and none is missing between them.
    }
log-check-broken = The log was changed: row { $row } does not follow from the row before it. Keep this computer as it is and tell your institution’s security officer.

deletion-asked = deleted by a user
deletion-draft = the storage time of a draft had ended
deletion-referred = the storage time of a referred case had ended
deletion-other = its storage time had ended
