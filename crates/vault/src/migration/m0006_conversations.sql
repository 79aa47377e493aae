-- How the conversation of a case is led. In a table of its own: it changes with no answer, and no answer changes it.
CREATE TABLE conversation (
    case_id     BLOB NOT NULL PRIMARY KEY REFERENCES "case" (id) ON DELETE CASCADE,
    record_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Conversations that were put off, with nothing about the person.
CREATE TABLE postponement (
    id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    -- The case that is to be gone on with; nothing where none was begun.
    case_id     BLOB    REFERENCES "case" (id) ON DELETE CASCADE,
    member      INTEGER NOT NULL,
    -- The day on which to try again, such as 2026-11-30.
    day         TEXT    NOT NULL,
    record_json TEXT    NOT NULL,
    at          INTEGER NOT NULL
) STRICT;
-- One case is put off to one day.
CREATE UNIQUE INDEX postponement_by_case ON postponement (case_id) WHERE case_id IS NOT NULL;

-- Who decided; nothing in rows from before this step.
ALTER TABLE decision ADD COLUMN member INTEGER;

-- What somebody else thinks of a result, beside the decision.
CREATE TABLE opinion (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    screening_id  INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    member        INTEGER NOT NULL,
    decision_json TEXT    NOT NULL,
    at            INTEGER NOT NULL
) STRICT;
CREATE INDEX opinion_by_screening ON opinion (screening_id, id);
