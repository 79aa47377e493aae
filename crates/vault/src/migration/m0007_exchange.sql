-- The keys of this institution: to what is sealed for it, and with what it signs. One row, made when it is first needed.
CREATE TABLE own_keys (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    -- An identity of age.
    identity TEXT    NOT NULL,
    -- The seed of an Ed25519 key.
    signing  BLOB    NOT NULL CHECK (length(signing) = 32),
    made_at  INTEGER NOT NULL
) STRICT;

-- The addresses of other institutions. A removed one stays, so that what it signs is known and refused.
CREATE TABLE address (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name         TEXT    NOT NULL,
    -- What kind of recipient it is; nothing for a body that only sends.
    kind         TEXT,
    seal         TEXT    NOT NULL,
    signer       BLOB    NOT NULL UNIQUE CHECK (length(signer) = 32),
    made_at      INTEGER NOT NULL,
    added_at     INTEGER NOT NULL,
    -- When somebody compared the fingerprint.
    confirmed_at INTEGER,
    removed_at   INTEGER
) STRICT;

-- A referral is answered by the id of its hand-over. What stood in it is kept as long as the case: it says what the recipient has.
ALTER TABLE referral ADD COLUMN handover BLOB;
ALTER TABLE referral ADD COLUMN address INTEGER REFERENCES address (id);
ALTER TABLE referral ADD COLUMN record_json TEXT;
CREATE UNIQUE INDEX referral_by_handover ON referral (handover);

-- What recipients told of what was handed over.
CREATE TABLE receipt (
    id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    status      TEXT    NOT NULL,
    -- Why it was declined.
    reason      TEXT,
    -- When, by the recipient's clock.
    told_at     INTEGER NOT NULL,
    -- When, by ours.
    read_at     INTEGER NOT NULL,
    member      INTEGER NOT NULL,
    -- Nothing where somebody noted what they were told.
    signature   BLOB    UNIQUE CHECK (length(signature) = 64)
) STRICT;
CREATE INDEX receipt_by_referral ON receipt (referral_id, id);

-- What others handed over to this institution.
CREATE TABLE received (
    -- The id of the hand-over.
    id          BLOB    NOT NULL PRIMARY KEY,
    case_code   TEXT    NOT NULL,
    -- The address of who sent it, where it was signed by one that is known.
    address     INTEGER REFERENCES address (id),
    written_at  INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    -- The package, unsealed.
    package     BLOB    NOT NULL,
    -- Who works on it.
    assigned    INTEGER
) STRICT;
CREATE INDEX received_by_time ON received (received_at);

-- What was told to the sender of it.
CREATE TABLE answer_given (
    id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    received_id BLOB    NOT NULL REFERENCES received (id) ON DELETE CASCADE,
    status      TEXT    NOT NULL,
    reason      TEXT,
    at          INTEGER NOT NULL,
    member      INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_given_by_received ON answer_given (received_id, id);

-- Who opens what others hand over. Whoever works alone does.
ALTER TABLE member ADD COLUMN recipient INTEGER NOT NULL DEFAULT 0;
UPDATE member SET recipient = 1 WHERE officer = 1 AND administrator = 1;
