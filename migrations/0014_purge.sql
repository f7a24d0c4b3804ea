-- Roots that are erased for ever, as the roster says; filled when it changes. Does not travel.
CREATE TABLE purged (
    root BLOB PRIMARY KEY NOT NULL,
    record BLOB NOT NULL,           -- the word by which it is
    at INTEGER NOT NULL             -- when that was written, ms
) STRICT, WITHOUT ROWID;

-- What the root of a note its author may erase alone follows from.
ALTER TABLE note ADD COLUMN draw;

-- What a draft is about, as far as the page said it: with a root goes every draft that names it.
CREATE TABLE draft_about (
    draft BLOB NOT NULL,
    root BLOB NOT NULL,
    PRIMARY KEY (root, draft)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_about_by_draft ON draft_about (draft);
CREATE TRIGGER draft_purged AFTER INSERT ON purged BEGIN
    DELETE FROM draft WHERE id IN (SELECT draft FROM draft_about WHERE root = new.root);
END;
CREATE TRIGGER draft_removed AFTER DELETE ON draft BEGIN
    DELETE FROM draft_about WHERE draft = old.id;
END;
