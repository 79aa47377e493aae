-- What the institution has compared with its source, one row for each claim of the program.

CREATE TABLE confirmation (
    claim  TEXT    PRIMARY KEY,
    -- Of what the claim said then: where the program says something else now, it counts no more.
    digest TEXT    NOT NULL,
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    -- Whoever compared, on which day, and with what.
    name   TEXT    NOT NULL,
    day    TEXT    NOT NULL,
    source TEXT    NOT NULL,
    -- Whoever wrote it down, and when.
    member INTEGER NOT NULL,
    at     INTEGER NOT NULL
) STRICT;
