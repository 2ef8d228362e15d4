-- What was taken out, in order, so that who keeps a picture of the store can
-- follow. A report that was kept again since is here, too.
CREATE TABLE removals (
    n      INTEGER PRIMARY KEY AUTOINCREMENT,
    report TEXT NOT NULL
) STRICT;
CREATE TRIGGER reports_taken_out AFTER DELETE ON reports BEGIN
    INSERT INTO removals (report) VALUES (old.id);
END;
