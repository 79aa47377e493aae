-- What is being typed, so that it outlives a lock, the end of the program and the power.

CREATE TABLE draft (
    -- Nothing where it belongs to no case.
    case_id BLOB    REFERENCES "case" (id) ON DELETE CASCADE CHECK (length(case_id) = 16),
    member  INTEGER NOT NULL,
    field   TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    UNIQUE (case_id, member, field)
) STRICT;
-- Of rows without a case the constraint above takes none for the same as another.
CREATE UNIQUE INDEX draft_of_no_case ON draft (member, field) WHERE case_id IS NULL;
