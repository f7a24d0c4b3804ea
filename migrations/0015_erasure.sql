-- Legal holds, and what was begun to be erased.

CREATE TABLE legal_hold (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    about,            -- what must stay
    reason, note, by_user, at);
CREATE UNIQUE INDEX legal_hold_row ON legal_hold (id, root);
CREATE INDEX legal_hold_by_root ON legal_hold (root);
CREATE INDEX legal_hold_by_about ON legal_hold (about);

CREATE TABLE erasure_begun (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    kind, subject, reason,
    roots,            -- 16 bytes each, rising: what one purge lists
    by_user, at);
CREATE UNIQUE INDEX erasure_begun_row ON erasure_begun (id, root);
CREATE INDEX erasure_begun_by_root ON erasure_begun (root);

CREATE TABLE erasure_called_off (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, by_user, at);
CREATE UNIQUE INDEX erasure_called_off_row ON erasure_called_off (id, root);
CREATE INDEX erasure_called_off_by_root ON erasure_called_off (root);
