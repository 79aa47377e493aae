-- Members of staff, the owner of a case, the chained log, retention.

-- Who has a key slot. The number of a member is the number of the key slot; none is given twice.
CREATE TABLE member (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name          TEXT    NOT NULL,
    officer       INTEGER NOT NULL CHECK (officer IN (0, 1)),
    reviewer      INTEGER NOT NULL CHECK (reviewer IN (0, 1)),
    administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
    state         TEXT    NOT NULL CHECK (state IN ('active', 'disabled', 'removed')),
    -- The key slot of a disabled member, put aside: the key file has it no more.
    slot_json     TEXT,
    created_at    INTEGER NOT NULL
) STRICT;

-- Whoever had the only passphrase. The name is not known.
INSERT INTO member (id, name, officer, reviewer, administrator, state, created_at)
    VALUES (1, '', 1, 0, 1, 'active', coalesce((SELECT min(at) FROM log), 0));

ALTER TABLE "case" ADD COLUMN owner INTEGER NOT NULL DEFAULT 1;
-- Why the case is kept beyond its time, and who said so.
ALTER TABLE "case" ADD COLUMN hold_json TEXT;
-- When the list first said that the case will be deleted.
ALTER TABLE "case" ADD COLUMN noticed_at INTEGER;
-- The ways of the sweep to what may be due. No answer changes a row of them.
CREATE INDEX case_draft ON "case" (state) WHERE state = 'draft';
CREATE INDEX case_noticed ON "case" (noticed_at) WHERE noticed_at IS NOT NULL;
CREATE INDEX referral_by_time ON referral (at, case_id);

DROP INDEX case_by_touch;
-- Cover list and search, of everybody's cases and of one member's: neither reads a row that it does not show, nor one of
-- somebody else.
CREATE INDEX case_by_touch ON "case" (touched_at DESC, findable);
CREATE INDEX case_by_owner ON "case" (owner, touched_at DESC, findable);

UPDATE setting SET key = 'office-1' WHERE key = 'office';

-- What was deleted, when and why; nothing of what it held.
CREATE TABLE deletion (
    id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_code TEXT    NOT NULL,
    reason    TEXT    NOT NULL CHECK (reason IN ('asked', 'draft', 'referred', 'other')),
    at        INTEGER NOT NULL,
    member    INTEGER
) STRICT;

-- The log anew: who did it, and a keyed hash over the row and the one before. `log_before` is taken over row by row, then dropped.
ALTER TABLE log RENAME TO log_before;
CREATE TABLE log (
    -- Without AUTOINCREMENT, which would write one page more: no row is ever deleted, so no number comes twice.
    id        INTEGER NOT NULL PRIMARY KEY,
    at        INTEGER NOT NULL,
    -- Who did it; nothing where the program did, and in rows from before there were members.
    member    INTEGER,
    kind      TEXT    NOT NULL,
    case_code TEXT,
    -- The member to whom it was done.
    about     INTEGER,
    mac       BLOB    NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
