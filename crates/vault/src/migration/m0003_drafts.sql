-- What is typed and not saved yet.

-- One row for each field, member and case, or no case. Its log has no row: nothing was done yet.
CREATE TABLE draft (
    case_id BLOB             REFERENCES "case" (id) ON DELETE CASCADE,
    member  INTEGER NOT NULL,
    field   TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX draft_of ON draft (member, ifnull(case_id, x''), field);
CREATE INDEX draft_of_case ON draft (case_id);
