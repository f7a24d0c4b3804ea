-- What a bundle on a hub says beside its changes, and what lies there that nobody can read.

ALTER TABLE hub_bundle DROP COLUMN records;
ALTER TABLE hub_bundle ADD COLUMN roster BLOB;  -- tells its records and their signatures from others
ALTER TABLE hub_bundle ADD COLUMN wanted BLOB;  -- tells the attachments its sender lacks from others
ALTER TABLE hub_bundle ADD COLUMN carries BLOB; -- the attachments in it, 16 bytes each

-- A bundle that is not whole, or whose bytes are not those its name says.
CREATE TABLE hub_remains (
    id BLOB PRIMARY KEY NOT NULL,   -- of hub and stem
    hub BLOB NOT NULL,
    stem TEXT NOT NULL,
    bytes INTEGER NOT NULL,         -- how much of it lies there
    since INTEGER NOT NULL,         -- since when that is so, ms
    told INTEGER                    -- when it was last told that nobody is held up by it any more, ms
) STRICT, WITHOUT ROWID;
CREATE INDEX hub_remains_by_hub ON hub_remains (hub);
