-- What this laptop remembers of the hubs it exchanges through. It does not travel.

CREATE TABLE hub_bundle (
    id BLOB PRIMARY KEY NOT NULL,   -- of hub and stem
    hub BLOB NOT NULL,              -- which one: a hash of its address
    stem TEXT NOT NULL,             -- what its objects' names have in common
    own INTEGER NOT NULL,           -- whether it was sent from here
    state TEXT NOT NULL CHECK (state IN ('sending', 'whole', 'gap', 'unfit', 'gone')),
    bytes INTEGER NOT NULL,
    piece INTEGER NOT NULL,         -- how long its objects are, but for the last
    checked INTEGER NOT NULL,       -- how many of its objects were read back
    changes INTEGER NOT NULL,
    attachments INTEGER NOT NULL,
    at INTEGER NOT NULL,            -- since when it stands so, ms
    created INTEGER,                -- the sender's hybrid stamp; this and what follows is unknown of
                                    -- what can not be read
    leads_from BLOB,                -- what a reader must have
    leads_to BLOB,                  -- what it has then
    records INTEGER,                -- how many records of the roster are in it
    readers BLOB                    -- the laptops it is sealed to, 16 bytes each
) STRICT, WITHOUT ROWID;
CREATE INDEX hub_bundle_by_hub ON hub_bundle (hub, at);
