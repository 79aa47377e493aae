-- The first tables. Times are nanoseconds since 1970 in UTC; `json` columns hold what the `screening` crate serializes.

CREATE TABLE "case" (
    id                 BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code               TEXT    NOT NULL UNIQUE,
    instrument         TEXT    NOT NULL,
    instrument_version INTEGER NOT NULL,
    started_at         INTEGER NOT NULL,
    touched_at         INTEGER NOT NULL,
    state              TEXT    NOT NULL CHECK (state IN ('draft', 'screened', 'referred', 'closed')),
    person_language    TEXT    NOT NULL,
    municipality       TEXT,
    answered           INTEGER NOT NULL DEFAULT 0,
    shown              INTEGER NOT NULL DEFAULT 0,
    facts_json         TEXT    NOT NULL,
    -- What a search looks through: code, municipality and day of the start, folded.
    findable           TEXT    NOT NULL
) STRICT;

-- Covers the list and the search: neither reads a row that it does not show.
CREATE INDEX case_by_touch ON "case" (touched_at DESC, findable);

CREATE TABLE answer (
    case_id    BLOB    NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    question   TEXT    NOT NULL,
    value_json TEXT    NOT NULL,
    origin     TEXT    NOT NULL,
    note       TEXT,
    at         INTEGER NOT NULL,
    PRIMARY KEY (case_id, question)
) STRICT, WITHOUT ROWID;

-- A case may be reopened and frozen again: the latest screening counts, the earlier ones stay.
CREATE TABLE screening (
    id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id        BLOB    NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    screening_json TEXT    NOT NULL,
    at             INTEGER NOT NULL
) STRICT;
CREATE INDEX screening_by_case ON screening (case_id, id);

-- What the officer decided on a screening: the latest decision counts.
CREATE TABLE decision (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    screening_id  INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    decision_json TEXT    NOT NULL,
    at            INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_by_screening ON decision (screening_id, id);

CREATE TABLE referral (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id      BLOB    NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    consent_json TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    digest       BLOB    NOT NULL CHECK (length(digest) = 32),
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX referral_by_case ON referral (case_id, id);

-- What was done, when, to which case. Never what was said. Rows outlive their case.
CREATE TABLE log (
    id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    case_code TEXT
) STRICT;

CREATE TABLE setting (
    key        TEXT NOT NULL PRIMARY KEY,
    value_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
