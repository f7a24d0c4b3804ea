-- Each laptop renews the key that bundles to it are sealed to, and destroys the one before.

-- Keys of this database that are not its own any more, those of former incarnations among them: what is
-- under way to them still opens. The table does not travel.
CREATE TABLE spent (
    identity TEXT PRIMARY KEY NOT NULL,
    replica BLOB NOT NULL,
    until INTEGER                   -- when it is destroyed, ms; nothing, as long as nobody used a newer one
) STRICT, WITHOUT ROWID;
INSERT INTO spent (identity, replica) SELECT identity, replica FROM former;
DROP TABLE former;
