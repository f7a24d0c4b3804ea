-- To whom notes are sealed, and when the records key was taken out of its envelope.

ALTER TABLE note_key ADD COLUMN recipient;   -- which of the reader's keys it is sealed to

CREATE TABLE records_key_used (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    by_user,
    second,           -- who was there and typed her own passphrase
    reason, at,
    count);           -- how many notes were opened
CREATE UNIQUE INDEX records_key_used_row ON records_key_used (id, root);
CREATE INDEX records_key_used_by_root ON records_key_used (root);
