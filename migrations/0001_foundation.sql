-- The first form of the store.
--
-- Synced tables carry no foreign key, UNIQUE, CHECK or NOT NULL beyond their id: one odd row must
-- never block a team's exchange. They are filled from the log and by nothing else. Tables of this
-- laptop only may be as strict as they like.

-- This replica: one row. Its keys belong to this incarnation of the database alone.
CREATE TABLE own (
    one INTEGER PRIMARY KEY DEFAULT 1 CHECK (one = 1),
    space BLOB NOT NULL,
    replica BLOB NOT NULL,
    sign_seed BLOB NOT NULL,        -- Ed25519, signs the tip of this replica's chain
    identity TEXT NOT NULL,         -- age, opens bundles sent to this replica
    n INTEGER NOT NULL,             -- changes made so far
    chain BLOB NOT NULL,            -- last link
    clock INTEGER NOT NULL,         -- hybrid logical clock
    committed_at INTEGER NOT NULL   -- wall clock of the last commit, ms
) STRICT;

-- The log. A body that is NULL is a husk: erased, or not here yet.
CREATE TABLE change (
    cn INTEGER PRIMARY KEY,
    replica BLOB NOT NULL,
    n INTEGER NOT NULL,
    body_hash BLOB NOT NULL,
    chain BLOB NOT NULL,
    root BLOB NOT NULL,
    tx BLOB NOT NULL,
    body BLOB,
    UNIQUE (replica, n, body_hash)
) STRICT;
CREATE INDEX change_by_root ON change (root);
CREATE INDEX change_by_tx ON change (tx);

-- Signed records about who belongs to the space: a set that only grows.
CREATE TABLE roster (
    id BLOB PRIMARY KEY NOT NULL,
    body BLOB NOT NULL,
    signatures BLOB NOT NULL
) STRICT;

-- What a person should look at, computed from the state of each root.
CREATE TABLE attention (
    kind INTEGER NOT NULL,
    root BLOB NOT NULL,
    table_number INTEGER NOT NULL,
    row BLOB NOT NULL,
    column_number INTEGER NOT NULL,
    PRIMARY KEY (root, kind, table_number, row, column_number)
) STRICT, WITHOUT ROWID;

-- Synced tables, in the order of their numbers. A row belongs to its root: the same id in another
-- root is another row, whatever arrived first.

CREATE TABLE withdrawn (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, fact, by_user, at);
CREATE UNIQUE INDEX withdrawn_row ON withdrawn (id, root);
CREATE INDEX withdrawn_by_fact ON withdrawn (fact);

CREATE TABLE office (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    organisation, address, unit, jurisdiction, data_protection_law, officer, complaint_office, languages);
CREATE UNIQUE INDEX office_row ON office (id, root);

CREATE TABLE person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    birth,   -- EDTF, as far as it is known
    sex);
CREATE UNIQUE INDEX person_row ON person (id, root);

CREATE TABLE person_name (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, kind, given, family);
CREATE UNIQUE INDEX person_name_row ON person_name (id, root);
CREATE INDEX person_name_by_root ON person_name (root);

CREATE TABLE person_language (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    language, speaks, reads, interpreted);
CREATE UNIQUE INDEX person_language_row ON person_language (id, root);
CREATE INDEX person_language_by_root ON person_language (root);

CREATE TABLE residence_document (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    kind, number, valid_until, authority);
CREATE UNIQUE INDEX residence_document_row ON residence_document (id, root);
CREATE INDEX residence_document_by_root ON residence_document (root);
CREATE INDEX residence_document_by_expiry ON residence_document (valid_until);

CREATE TABLE same_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, other, by_user, at);
CREATE UNIQUE INDEX same_person_row ON same_person (id, root);
CREATE INDEX same_person_by_root ON same_person (root);
CREATE INDEX same_person_by_other ON same_person (other);

CREATE TABLE household (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, label);
CREATE UNIQUE INDEX household_row ON household (id, root);

CREATE TABLE household_joined (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person, since, at);
CREATE UNIQUE INDEX household_joined_row ON household_joined (id, root);
CREATE INDEX household_joined_by_root ON household_joined (root);
CREATE INDEX household_joined_by_person ON household_joined (person);

CREATE TABLE household_left (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, joined, ended, at);
CREATE UNIQUE INDEX household_left_row ON household_left (id, root);
CREATE INDEX household_left_by_joined ON household_left (joined);

CREATE TABLE kinship (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, other, relation, note);
CREATE UNIQUE INDEX kinship_row ON kinship (id, root);
CREATE INDEX kinship_by_root ON kinship (root);
CREATE INDEX kinship_by_other ON kinship (other);

CREATE TABLE contact (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    held_on,      -- the day it took place
    entered_at,   -- the instant it was written down, ms
    by_user, kind, minutes, language, interpreter,
    group_label, group_size);   -- a group without names
CREATE INDEX contact_by_day ON contact (held_on);
CREATE UNIQUE INDEX contact_row ON contact (id, root);

CREATE TABLE contact_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person);
CREATE UNIQUE INDEX contact_person_row ON contact_person (id, root);
CREATE INDEX contact_person_by_root ON contact_person (root);
CREATE INDEX contact_person_by_person ON contact_person (person);

CREATE TABLE contact_topic (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, topic, minutes, act);
CREATE UNIQUE INDEX contact_topic_row ON contact_topic (id, root);
CREATE INDEX contact_topic_by_root ON contact_topic (root);

CREATE TABLE note (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    contact, class, author, entered_at,
    corrects,   -- the note whose text this replaces; the original stays
    text,       -- class `file` only
    sealed);    -- all other classes: an age file to this note's own key
CREATE INDEX note_by_contact ON note (contact);
CREATE UNIQUE INDEX note_row ON note (id, root);
CREATE INDEX note_by_corrects ON note (corrects);
CREATE INDEX note_by_time ON note (entered_at, id);

CREATE TABLE note_key (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    note, reader, sealed);   -- the note's own key, sealed to one reader
CREATE INDEX note_key_by_note ON note_key (note);
CREATE UNIQUE INDEX note_key_row ON note_key (id, root);
CREATE INDEX note_key_by_reader ON note_key (reader, note);

-- Words of notes of class `file`; sealed text has no words here.
CREATE VIEW note_in_clear AS SELECT rk, text FROM note WHERE text IS NOT NULL;
CREATE VIRTUAL TABLE note_words USING fts5 (
    text, content = 'note_in_clear', content_rowid = 'rk', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER note_words_added AFTER INSERT ON note WHEN new.text IS NOT NULL BEGIN
    INSERT INTO note_words (rowid, text) VALUES (new.rk, new.text);
END;
CREATE TRIGGER note_words_removed AFTER DELETE ON note WHEN old.text IS NOT NULL BEGIN
    INSERT INTO note_words (note_words, rowid, text) VALUES ('delete', old.rk, old.text);
END;
CREATE TRIGGER note_words_changed AFTER UPDATE ON note WHEN new.text IS NOT old.text BEGIN
    INSERT INTO note_words (note_words, rowid, text)
        SELECT 'delete', old.rk, old.text WHERE old.text IS NOT NULL;
    INSERT INTO note_words (rowid, text) SELECT new.rk, new.text WHERE new.text IS NOT NULL;
END;

-- Tables of this laptop only.

-- What is being written, sealed to its writer before she has chosen who may read it.
CREATE TABLE draft (
    id BLOB PRIMARY KEY NOT NULL,
    user BLOB NOT NULL,
    kind TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- Who did what when: ids, act and time, never a name or a text. Hash-chained.
CREATE TABLE audit (
    n INTEGER PRIMARY KEY,
    body BLOB,
    body_hash BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;

-- Settings of this laptop, some per user.
CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Views: what facts say today.

-- Facts that do not count. A withdrawal can be taken back by another; that one stays.
CREATE VIEW withdrawn_now AS
SELECT fact FROM withdrawn
WHERE fact IS NOT NULL
  AND id NOT IN (SELECT fact FROM withdrawn WHERE fact IS NOT NULL);

-- Who belongs to a household and has not left it.
CREATE VIEW household_current AS
SELECT joined.rk, joined.id, joined.root, joined.person, joined.since, joined.at
FROM household_joined AS joined
WHERE joined.person IS NOT NULL AND joined.id NOT IN (SELECT fact FROM withdrawn_now)
  AND NOT EXISTS (
      SELECT 1 FROM household_left AS gone
      WHERE gone.joined = joined.id
        AND gone.id NOT IN (SELECT fact FROM withdrawn_now));
