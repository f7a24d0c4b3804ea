-- What another service handed over, and what it needs to be opened here.

-- The root that stands inside the ciphertext of a note that came from another service.
ALTER TABLE note ADD COLUMN origin;

-- Pictures of another service's agreements, in the root of the case they came with.
CREATE TABLE enclosure (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    file,             -- its key, its hash and its size
    number, version,  -- of the agreement it shows
    on_day,           -- when that was signed
    pages, form);
CREATE UNIQUE INDEX enclosure_row ON enclosure (id, root);
CREATE INDEX enclosure_by_root ON enclosure (root);
