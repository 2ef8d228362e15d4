-- Full-text search over titles and texts. The index holds no copy of the text.
CREATE VIRTUAL TABLE search USING fts5(
    title, text, content='reports', content_rowid='n',
    tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER reports_kept AFTER INSERT ON reports BEGIN
    INSERT INTO search (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER reports_removed AFTER DELETE ON reports BEGIN
    INSERT INTO search (search, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
END;
