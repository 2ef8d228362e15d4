-- A report as it was received. n is the row number that claims and the search
-- index hang on; id is the name the world knows the report by.
CREATE TABLE reports (
    n         INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    published TEXT    NOT NULL,  -- YYYY-MM-DD, '' when unknown
    known     TEXT    NOT NULL,  -- the day it counts from: published, else the day of receipt
    received  INTEGER NOT NULL,  -- nanoseconds since 1970, UTC
    head      TEXT    NOT NULL,  -- the report as JSON, without its text
    places    TEXT    NOT NULL,  -- its place mentions as a JSON list
    title     TEXT    NOT NULL,
    text      TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX reports_order ON reports (published, id);
CREATE INDEX reports_received ON reports (received);

-- A claim. The columns are what is asked by; body is the claim itself. A row
-- is too long for a table without rowid.
CREATE TABLE claims (
    n        INTEGER PRIMARY KEY,
    report   INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
    ord      INTEGER NOT NULL,  -- its place in the reader's list
    id       TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    place    TEXT    NOT NULL,  -- key of its place, '' when it has none
    sentence INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    stop     INTEGER NOT NULL,
    body     TEXT    NOT NULL   -- the claim as JSON
) STRICT;
-- The order in which claims are given out, so that nothing needs sorting.
CREATE INDEX claims_order ON claims (report, sentence, start, stop, id);
CREATE INDEX claims_id ON claims (id);
CREATE INDEX claims_place ON claims (place) WHERE place <> '';
