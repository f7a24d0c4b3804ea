-- Indexes as the measured questions want them (docs/decisions/0031): the latest notes by their day,
-- the keys of one reader without a look at the rows. Nobody asks for a change by the beginning of
-- its hash alone.
DROP INDEX IF EXISTS change_by_id;
DROP INDEX IF EXISTS note_key_by_reader;
CREATE INDEX note_key_by_reader ON note_key (reader, note);
CREATE INDEX note_by_time ON note (entered_at, id);
