-- Every document that was made of a case and left the program: its number in the case, and by which bytes it is known. The document is not kept.
CREATE TABLE document (
    case_id   BLOB    NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL CHECK (number > 0),
    kind      TEXT    NOT NULL,
    -- To whom; nothing for the person, and for the file of the case.
    recipient TEXT,
    language  TEXT    NOT NULL,
    -- SHA-256.
    digest    BLOB    NOT NULL CHECK (length(digest) = 32),
    member    INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT;
