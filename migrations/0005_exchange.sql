-- Exchange between the laptops of one team. None of these tables travels.

-- The ends of the chains in the log. Two of one replica: its database was copied.
CREATE TABLE tip (
    replica BLOB NOT NULL,
    chain BLOB NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (replica, chain)
) STRICT, WITHOUT ROWID;
INSERT INTO tip (replica, n, chain)
SELECT replica, n, chain FROM change AS last
WHERE n = (SELECT max(n) FROM change WHERE replica = last.replica);

-- Each replica's signature over a link of its own chain, passed on as it came.
CREATE TABLE seal (
    replica BLOB NOT NULL,
    chain BLOB NOT NULL,
    n INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (replica, chain)
) STRICT, WITHOUT ROWID;

-- Keys of this database's former incarnations: what is under way is sealed to them.
CREATE TABLE former (
    replica BLOB PRIMARY KEY NOT NULL,
    identity TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What each other replica last said to have.
CREATE TABLE heard (
    replica BLOB PRIMARY KEY NOT NULL,
    created INTEGER NOT NULL,       -- the bundle's hybrid stamp
    heard_at INTEGER NOT NULL,      -- when it was read here, ms
    vector BLOB NOT NULL,
    audit BLOB                      -- the tip of its audit, which it can not rewrite after this
) STRICT, WITHOUT ROWID;

-- Bundles that were written or read here.
CREATE TABLE bundle (
    id BLOB NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('written', 'read')),
    replica BLOB NOT NULL,          -- who wrote it
    at INTEGER NOT NULL,            -- here, ms
    changes INTEGER NOT NULL,
    new_changes INTEGER NOT NULL,
    gaps INTEGER NOT NULL,          -- in how many chains something was missing
    PRIMARY KEY (id, way)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_by_time ON bundle (at);

CREATE INDEX change_without_body ON change (cn) WHERE body IS NULL;
