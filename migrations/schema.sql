-- The newest form, for reading; made by the migrations. UPDATE_GOLDEN=1 renews it.

CREATE TABLE application (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    received_on,   -- the day of the stamp; the written answer is counted from it
    number,        -- year, laptop, counter
    path, legal_basis,
    referrer_name, referrer_kind, referrer_person, referrer_phone, referrer_email, referrer_help,
    problems_client, problems_service, why_long_term, resources, wishes, other_services,
    urgency, risks, reply_to, knows_agrees,
    safe_contact,  -- how to reach them without harm
    other_group, entered_at, by_user);

CREATE TABLE application_group (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, target_group);

CREATE TABLE application_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person);

CREATE TABLE application_status (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    status, on_day,
    reason,    -- of a refusal
    channel,   -- how an answer left the house
    note, by_user, at);

CREATE TABLE attention (
    kind INTEGER NOT NULL,
    root BLOB NOT NULL,
    table_number INTEGER NOT NULL,
    row BLOB NOT NULL,
    column_number INTEGER NOT NULL,
    PRIMARY KEY (root, kind, table_number, row, column_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    n INTEGER PRIMARY KEY,
    body BLOB,
    body_hash BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;

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

CREATE TABLE case_consent (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    person, answer, how, language, interpreter, on_day,
    text_version,   -- of the words that were read out
    by_user, at);

CREATE TABLE case_file (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    application,   -- the one it came from
    number, opened_on, continues);

CREATE TABLE case_parted (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    on_day,        -- from which day its people go on apart
    by_user, at);

CREATE TABLE case_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person, part);

CREATE TABLE case_phase (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    phase,
    reason,    -- of closing
    on_day, note, by_user, at);

CREATE TABLE case_worker (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    part, user,    -- no user: nobody yet
    from_day, by_user, at);

CREATE TABLE change (
    cn INTEGER PRIMARY KEY,
    replica BLOB NOT NULL,
    n INTEGER NOT NULL,
    body_hash BLOB NOT NULL,
    chain BLOB NOT NULL,
    root BLOB NOT NULL,
    tx BLOB NOT NULL,
    body BLOB, aside INTEGER NOT NULL DEFAULT 0,
    UNIQUE (replica, n, body_hash)
) STRICT;

CREATE TABLE contact (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    held_on,      -- the day it took place
    entered_at,   -- the instant it was written down, ms
    by_user, kind, minutes, language, interpreter,
    group_label, group_size);

CREATE TABLE contact_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person);

CREATE TABLE contact_topic (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, topic, minutes, act);

CREATE TABLE disclosure (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    person, partner,
    partner_name,     -- as it was called then
    on_day, channel,
    items,            -- codes with spaces between
    what,             -- in words
    ground,           -- release, or another legal ground
    reason,           -- of another ground
    releases,         -- digests of the papers that cover it, with spaces between
    by_user, at, handover);

CREATE TABLE draft (
    id BLOB PRIMARY KEY NOT NULL,
    user BLOB NOT NULL,
    kind TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE draft_about (
    draft BLOB NOT NULL,
    root BLOB NOT NULL,
    PRIMARY KEY (root, draft)
) STRICT, WITHOUT ROWID;

CREATE TABLE enclosure (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    file,             -- its key, its hash and its size
    number, version,  -- of the agreement it shows
    on_day,           -- when that was signed
    pages, form);

CREATE TABLE erasure_begun (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    kind, subject, reason,
    roots,            -- 16 bytes each, rising: what one purge lists
    by_user, at);

CREATE TABLE erasure_called_off (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, by_user, at);

CREATE TABLE goal (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan, area, vision, text_client, text_worker,
    indicator, baseline, target,   -- how to tell; today; then
    due,
    place);

CREATE TABLE handover (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    case_file, partner, service, series, seq,
    head,             -- what the file says about itself
    digest,           -- of head and rows; the answer names it
    despite,          -- why it went to a partner nobody had verified
    by_user, at);

CREATE TABLE handover_answer (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    outcome, reason, on_day,
    letter,           -- as it came, signed by the other service
    by_user, at);

CREATE TABLE handover_in (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    sender, partner, series, seq, head, digest,
    outcome, reason, on_day,
    case_file,        -- ours
    by_user, at);

CREATE TABLE heard (
    replica BLOB PRIMARY KEY NOT NULL,
    created INTEGER NOT NULL,       -- the bundle's hybrid stamp
    heard_at INTEGER NOT NULL,      -- when it was read here, ms
    vector BLOB NOT NULL,
    audit BLOB                      -- the tip of its audit, which it can not rewrite after this
, wanted BLOB, audit_broke_at INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE help_plan (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    number,               -- year, laptop, counter
    orientation, orientation_reason,
    view_client, view_client_language, view_worker,
    limits, rules,        -- what the service can not do; how people work together
    period_from, period_to, frequency,
    evaluation_on,        -- the day of the joint evaluation
    evaluation_method, evaluation_place, evaluation_with,
    language,             -- of the conversation
    interpreter, interpreter_name, interpreter_number, interpreter_sworn,
    secrecy_since,        -- since when the interpreter is bound to it
    understanding,        -- how and by whom it was made sure of
    basis, began_at, by_user);

CREATE TABLE household (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, label);

CREATE TABLE household_joined (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person, since, at);

CREATE TABLE household_left (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, joined, ended, at);

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
    readers BLOB                    -- the laptops it is sealed to, 16 bytes each
, roster BLOB, wanted BLOB, carries BLOB) STRICT, WITHOUT ROWID;

CREATE TABLE hub_remains (
    id BLOB PRIMARY KEY NOT NULL,   -- of hub and stem
    hub BLOB NOT NULL,
    stem TEXT NOT NULL,
    bytes INTEGER NOT NULL,         -- how much of it lies there
    since INTEGER NOT NULL,         -- since when that is so, ms
    told INTEGER                    -- when it was last told that nobody is held up by it any more, ms
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_frame (
    id BLOB PRIMARY KEY NOT NULL,   -- from type and content, so each is here once
    type INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE kinship (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, other, relation, note);

CREATE TABLE legal_hold (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    about,            -- what must stay
    reason, note, by_user, at);

CREATE TABLE measure (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    goal, what, who, who_name, by_when, status,
    place);

CREATE TABLE note (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    contact, class, author, entered_at,
    corrects,   -- the note whose text this replaces; the original stays
    text,       -- class `file` only
    sealed, draw, origin);

CREATE TABLE note_key (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    note, reader, sealed, recipient);

CREATE VIRTUAL TABLE note_words USING fts5 (
    text, content = 'note_in_clear', content_rowid = 'rk', tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE 'note_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'note_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'note_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'note_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE office (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    organisation, address, unit, jurisdiction, data_protection_law, officer, complaint_office, languages);

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
, is_out INTEGER NOT NULL DEFAULT 0, judged BLOB, understood BLOB) STRICT;

CREATE TABLE paper (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan,
    document,     -- 16 random bytes, printed in the code of squares on each page
    number, version,
    content,      -- deterministic CBOR of everything variable that is printed
    digest,       -- SHA-256 of it; all facts below name it
    supersedes,   -- digest of the version before
    by_user, at);

CREATE TABLE paper_copy (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, person, on_day, by_user, at);

CREATE TABLE paper_ended (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, on_day, reason, note, by_user, at);

CREATE TABLE paper_print (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, way, copies, by_user, at);

CREATE TABLE paper_scan (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest,
    file,   -- names the attachment
    pages, form, by_user, at);

CREATE TABLE paper_signature (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, part, person, name, kind,
    witness, witness_name,   -- of a mark: a colleague, or somebody else by name
    on_day, place,
    reason,                  -- of a refusal
    by_user, at,
    user_signature,          -- Ed25519 of who wrote it down
    ticked);

CREATE TABLE partner (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    name, unit, address, phone, email,
    left_on);

CREATE TABLE person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    birth,   -- EDTF, as far as it is known
    sex);

CREATE TABLE person_language (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    language, speaks, reads, interpreted);

CREATE TABLE person_name (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, kind, given, family);

CREATE TABLE plan_area (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan, area,
    rating,               -- 0 to 4
    note);

CREATE TABLE plan_partner (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, plan, name, role);

CREATE TABLE plan_resource (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, plan, kind, text);

CREATE TABLE plan_saying (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan, of_row, field, language, text);

CREATE TABLE plan_view (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, plan, source, text);

CREATE TABLE purged (
    root BLOB PRIMARY KEY NOT NULL,
    record BLOB NOT NULL,           -- the word by which it is
    at INTEGER NOT NULL             -- when that was written, ms
) STRICT, WITHOUT ROWID;

CREATE TABLE records_key_used (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    by_user,
    second,           -- who was there and typed her own passphrase
    reason, at,
    count);

CREATE TABLE release (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    person, case_file);

CREATE TABLE residence_document (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    kind, number, valid_until, authority);

CREATE TABLE restricted (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    reason, by_user, at);

CREATE TABLE roster (
    id BLOB PRIMARY KEY NOT NULL,
    body BLOB NOT NULL,
    signatures BLOB NOT NULL
) STRICT;

CREATE TABLE same_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, other, by_user, at);

CREATE TABLE seal (
    replica BLOB NOT NULL,
    chain BLOB NOT NULL,
    n INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (replica, chain)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_card (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    card,             -- signed, as it came
    by_user, at);

CREATE TABLE service_inbox (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    recipient,
    sealed,           -- its secret half, to our laptops
    by_user, at);

CREATE TABLE service_verified (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    service,          -- of whose card the digits were typed
    how, by_user, at, mark);

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE settled (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    matter,           -- which facts, as a hash: another one that comes makes another matter
    by_user, at);

CREATE TABLE spent (
    identity TEXT PRIMARY KEY NOT NULL,
    replica BLOB NOT NULL,
    until INTEGER                   -- when it is destroyed, ms; nothing, as long as nobody used a newer one
) STRICT, WITHOUT ROWID;

CREATE TABLE tip (
    replica BLOB NOT NULL,
    chain BLOB NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (replica, chain)
) STRICT, WITHOUT ROWID;

CREATE TABLE whereabouts_kept (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    kept_from,     -- the person who must not learn where the one of this root is
    since,
    by_user, at);

CREATE TABLE withdrawn (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, fact, by_user, at);

CREATE INDEX application_by_number ON application (number);

CREATE INDEX application_by_received ON application (received_on);

CREATE UNIQUE INDEX application_row ON application (id, root);

CREATE INDEX application_group_by_root ON application_group (root);

CREATE UNIQUE INDEX application_group_row ON application_group (id, root);

CREATE VIEW application_number_contrary AS
SELECT id AS root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM application
WHERE number <> '' AND number IN (SELECT number FROM application GROUP BY number HAVING count(*) > 1);

CREATE INDEX application_person_by_person ON application_person (person);

CREATE INDEX application_person_by_root ON application_person (root);

CREATE UNIQUE INDEX application_person_row ON application_person (id, root);

CREATE INDEX application_status_by_root ON application_status (root);

CREATE UNIQUE INDEX application_status_row ON application_status (id, root);

CREATE VIEW application_status_contrary AS
SELECT one.root, hex(one.root) AS question, one.id AS fact, one.status AS said, one.root AS place, one.at
FROM application_status_now AS one
WHERE one.status IN ('accepted', 'waiting_list', 'refused', 'withdrawn')
  AND one.root IN (
      SELECT root FROM application_status
      WHERE status IN ('accepted', 'waiting_list', 'refused', 'withdrawn')
      GROUP BY root, on_day HAVING count(*) > 1)
  AND EXISTS (
      SELECT 1 FROM application_status_now AS other
      WHERE other.root = one.root AND other.on_day = one.on_day AND other.status <> one.status
        AND other.status IN ('accepted', 'waiting_list', 'refused', 'withdrawn'))
  AND NOT EXISTS (
      SELECT 1 FROM application_status_now AS later
      WHERE later.root = one.root AND later.on_day > one.on_day
        AND later.status IN ('accepted', 'waiting_list', 'refused', 'withdrawn'))
  AND (SELECT min(replica) <> max(replica) FROM change WHERE change.root = one.root AND aside = 0);

CREATE VIEW application_status_current AS
SELECT fact.root, fact.status, fact.on_day FROM application_status_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM application_status_now AS later
    WHERE later.root = fact.root
      AND (ifnull(later.on_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.on_day, ''), ifnull(fact.at, 0), fact.id));

CREATE VIEW application_status_now AS
SELECT * FROM application_status AS stated
WHERE status IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE INDEX bundle_by_time ON bundle (at);

CREATE INDEX case_consent_by_root ON case_consent (root);

CREATE UNIQUE INDEX case_consent_row ON case_consent (id, root);

CREATE VIEW case_consent_contrary AS
SELECT one.root, hex(one.root) || hex(one.person) AS question, one.id AS fact,
       one.answer = 'given' AS said, one.root AS place, one.at
FROM case_consent_now AS one
WHERE one.root IN (SELECT root FROM case_consent GROUP BY root, person, on_day HAVING count(*) > 1)
  AND EXISTS (
      SELECT 1 FROM case_consent_now AS other
      WHERE other.root = one.root AND other.person = one.person AND other.on_day = one.on_day
        AND (other.answer = 'given') <> (one.answer = 'given'))
  AND NOT EXISTS (
      SELECT 1 FROM case_consent_now AS later
      WHERE later.root = one.root AND later.person = one.person AND later.on_day > one.on_day)
  AND (SELECT min(replica) <> max(replica) FROM change WHERE change.root = one.root AND aside = 0);

CREATE VIEW case_consent_current AS
SELECT fact.root, fact.person, fact.answer FROM case_consent_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM case_consent_now AS later
    WHERE later.root = fact.root AND later.person = fact.person
      AND (ifnull(later.on_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.on_day, ''), ifnull(fact.at, 0), fact.id));

CREATE VIEW case_consent_now AS
SELECT * FROM case_consent AS stated
WHERE person IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE INDEX case_file_by_application ON case_file (application);

CREATE INDEX case_file_by_continues ON case_file (continues);

CREATE INDEX case_file_by_number ON case_file (number);

CREATE UNIQUE INDEX case_file_row ON case_file (id, root);

CREATE VIEW case_file_contrary AS
SELECT one.id AS root, hex(one.application) AS question, one.id AS fact, hex(one.id) AS said,
       one.id AS place, 0 AS at
FROM case_file AS one
WHERE one.application IN (
      SELECT application FROM case_file WHERE application IS NOT NULL
      GROUP BY application HAVING count(*) > 1)
  AND NOT EXISTS (
      SELECT 1 FROM case_phase_current AS phase
      WHERE phase.root = one.id AND phase.phase = 'closed');

CREATE VIEW case_number_contrary AS
SELECT id AS root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM case_file
WHERE number <> '' AND number IN (SELECT number FROM case_file GROUP BY number HAVING count(*) > 1);

CREATE VIEW case_open_contrary AS
SELECT one.root, hex(one.root) AS question, one.id AS fact, one.phase AS said, one.root AS place, one.at
FROM restricted JOIN case_phase_now AS one ON one.root = restricted.root
WHERE restricted.reason = 'handed_over' AND one.phase <> 'closed'
  AND restricted.id NOT IN (SELECT fact FROM withdrawn_now)
  AND NOT EXISTS (
      SELECT 1 FROM case_phase_now AS later
      WHERE later.root = one.root
        AND (ifnull(later.on_day, ''), ifnull(later.at, 0), later.id)
          > (ifnull(one.on_day, ''), ifnull(one.at, 0), one.id));

CREATE INDEX case_parted_by_root ON case_parted (root);

CREATE UNIQUE INDEX case_parted_row ON case_parted (id, root);

CREATE VIEW case_parted_contrary AS
SELECT one.id AS root, hex(one.continues) AS question, one.id AS fact, hex(one.id) AS said,
       one.id AS place, 0 AS at
FROM case_file AS one
WHERE one.continues IS NOT NULL
  AND NOT EXISTS (
      SELECT 1 FROM case_phase_current AS phase WHERE phase.root = one.id AND phase.phase = 'closed')
  AND EXISTS (
      SELECT 1 FROM case_file AS other
      JOIN case_person AS theirs ON theirs.root = other.id
      JOIN case_person AS mine ON mine.root = one.id AND mine.person = theirs.person
      WHERE other.continues = one.continues AND other.id <> one.id
        AND NOT EXISTS (
            SELECT 1 FROM case_phase_current AS phase
            WHERE phase.root = other.id AND phase.phase = 'closed'));

CREATE INDEX case_person_by_person ON case_person (person);

CREATE INDEX case_person_by_root ON case_person (root);

CREATE UNIQUE INDEX case_person_row ON case_person (id, root);

CREATE INDEX case_phase_by_root ON case_phase (root);

CREATE UNIQUE INDEX case_phase_row ON case_phase (id, root);

CREATE VIEW case_phase_contrary AS
SELECT one.root, hex(one.root) AS question, one.id AS fact,
       one.phase || ' ' || ifnull(one.reason, '') AS said, one.root AS place, one.at
FROM case_phase_now AS one
WHERE one.phase <> 'intake'
  AND one.root IN (
      SELECT root FROM case_phase WHERE phase <> 'intake' GROUP BY root, on_day HAVING count(*) > 1)
  AND EXISTS (
      SELECT 1 FROM case_phase_now AS other
      WHERE other.root = one.root AND other.on_day = one.on_day AND other.phase <> 'intake'
        AND other.phase || ' ' || ifnull(other.reason, '') <> one.phase || ' ' || ifnull(one.reason, ''))
  AND NOT EXISTS (
      SELECT 1 FROM case_phase_now AS later
      WHERE later.root = one.root AND later.on_day > one.on_day)
  AND NOT EXISTS (SELECT 1 FROM case_open_contrary WHERE case_open_contrary.root = one.root)
  AND (SELECT min(replica) <> max(replica) FROM change WHERE change.root = one.root AND aside = 0);

CREATE VIEW case_phase_current AS
SELECT fact.root, fact.phase, fact.on_day FROM case_phase_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM case_phase_now AS later
    WHERE later.root = fact.root
      AND (ifnull(later.on_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.on_day, ''), ifnull(fact.at, 0), fact.id));

CREATE VIEW case_phase_now AS
SELECT * FROM case_phase AS stated
WHERE phase IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE INDEX case_worker_by_root ON case_worker (root);

CREATE UNIQUE INDEX case_worker_row ON case_worker (id, root);

CREATE VIEW case_worker_contrary AS
SELECT one.root, hex(one.root) || one.part AS question, one.id AS fact, hex(one.user) AS said,
       one.root AS place, one.at
FROM case_worker_now AS one
WHERE one.user IS NOT NULL
  AND one.root IN (SELECT root FROM case_worker GROUP BY root, part, from_day HAVING count(*) > 1)
  AND EXISTS (
      SELECT 1 FROM case_worker_now AS other
      WHERE other.root = one.root AND other.part = one.part AND other.from_day = one.from_day
        AND other.user <> one.user)
  AND NOT EXISTS (
      SELECT 1 FROM case_worker_now AS later
      WHERE later.root = one.root AND later.part = one.part AND later.from_day > one.from_day)
  AND (SELECT min(replica) <> max(replica) FROM change WHERE change.root = one.root AND aside = 0);

CREATE VIEW case_worker_current AS
SELECT fact.root, fact.id, fact.part, fact.user FROM case_worker_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM case_worker_now AS later
    WHERE later.root = fact.root AND later.part = fact.part
      AND (ifnull(later.from_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.from_day, ''), ifnull(fact.at, 0), fact.id));

CREATE VIEW case_worker_now AS
SELECT * FROM case_worker AS stated
WHERE part IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE INDEX change_aside ON change (replica) WHERE aside = 1;

CREATE INDEX change_by_root ON change (root);

CREATE INDEX change_by_tx ON change (tx);

CREATE INDEX change_without_body ON change (cn) WHERE body IS NULL;

CREATE INDEX contact_by_day ON contact (held_on);

CREATE UNIQUE INDEX contact_row ON contact (id, root);

CREATE INDEX contact_person_by_person ON contact_person (person);

CREATE INDEX contact_person_by_root ON contact_person (root);

CREATE UNIQUE INDEX contact_person_row ON contact_person (id, root);

CREATE INDEX contact_topic_by_root ON contact_topic (root);

CREATE UNIQUE INDEX contact_topic_row ON contact_topic (id, root);

CREATE INDEX disclosure_by_person ON disclosure (person);

CREATE INDEX disclosure_by_root ON disclosure (root);

CREATE UNIQUE INDEX disclosure_row ON disclosure (id, root);

CREATE TRIGGER draft_removed AFTER DELETE ON draft BEGIN
    DELETE FROM draft_about WHERE draft = old.id;
END;

CREATE INDEX draft_about_by_draft ON draft_about (draft);

CREATE INDEX enclosure_by_root ON enclosure (root);

CREATE UNIQUE INDEX enclosure_row ON enclosure (id, root);

CREATE INDEX erasure_begun_by_root ON erasure_begun (root);

CREATE UNIQUE INDEX erasure_begun_row ON erasure_begun (id, root);

CREATE INDEX erasure_called_off_by_root ON erasure_called_off (root);

CREATE UNIQUE INDEX erasure_called_off_row ON erasure_called_off (id, root);

CREATE INDEX goal_by_plan ON goal (plan);

CREATE UNIQUE INDEX goal_row ON goal (id, root);

CREATE INDEX handover_by_case ON handover (case_file);

CREATE INDEX handover_by_root ON handover (root);

CREATE UNIQUE INDEX handover_row ON handover (id, root);

CREATE INDEX handover_answer_by_root ON handover_answer (root);

CREATE UNIQUE INDEX handover_answer_row ON handover_answer (id, root);

CREATE VIEW handover_answer_contrary AS
SELECT one.root, hex(one.root) AS question, one.id AS fact, one.outcome AS said, one.root AS place, one.at
FROM handover_answer AS one
WHERE EXISTS (
    SELECT 1 FROM handover_answer AS other
    WHERE other.root = one.root AND other.outcome <> one.outcome);

CREATE INDEX handover_in_by_case ON handover_in (case_file);

CREATE INDEX handover_in_by_root ON handover_in (root);

CREATE INDEX handover_in_by_series ON handover_in (series);

CREATE UNIQUE INDEX handover_in_row ON handover_in (id, root);

CREATE VIEW handover_in_contrary AS
SELECT one.root, hex(one.root) AS question, one.id AS fact, one.outcome AS said, one.root AS place, one.at
FROM handover_in AS one
WHERE one.outcome IN ('accepted', 'rejected')
  AND EXISTS (
      SELECT 1 FROM handover_in AS other
      WHERE other.root = one.root AND other.outcome IN ('accepted', 'rejected')
        AND other.outcome <> one.outcome);

CREATE INDEX help_plan_by_number ON help_plan (number);

CREATE INDEX help_plan_by_root ON help_plan (root);

CREATE UNIQUE INDEX help_plan_row ON help_plan (id, root);

CREATE UNIQUE INDEX household_row ON household (id, root);

CREATE VIEW household_current AS
SELECT joined.rk, joined.id, joined.root, joined.person, joined.since, joined.at
FROM household_joined AS joined
WHERE joined.person IS NOT NULL AND joined.id NOT IN (SELECT fact FROM withdrawn_now)
  AND NOT EXISTS (
      SELECT 1 FROM household_left AS gone
      WHERE gone.joined = joined.id
        AND gone.id NOT IN (SELECT fact FROM withdrawn_now));

CREATE INDEX household_joined_by_person ON household_joined (person);

CREATE INDEX household_joined_by_root ON household_joined (root);

CREATE UNIQUE INDEX household_joined_row ON household_joined (id, root);

CREATE INDEX household_left_by_joined ON household_left (joined);

CREATE UNIQUE INDEX household_left_row ON household_left (id, root);

CREATE INDEX hub_bundle_by_hub ON hub_bundle (hub, at);

CREATE INDEX hub_remains_by_hub ON hub_remains (hub);

CREATE INDEX kinship_by_other ON kinship (other);

CREATE INDEX kinship_by_root ON kinship (root);

CREATE UNIQUE INDEX kinship_row ON kinship (id, root);

CREATE INDEX legal_hold_by_about ON legal_hold (about);

CREATE INDEX legal_hold_by_root ON legal_hold (root);

CREATE UNIQUE INDEX legal_hold_row ON legal_hold (id, root);

CREATE INDEX measure_by_goal ON measure (goal);

CREATE INDEX measure_by_root ON measure (root);

CREATE UNIQUE INDEX measure_row ON measure (id, root);

CREATE INDEX note_by_contact ON note (contact);

CREATE INDEX note_by_corrects ON note (corrects);

CREATE INDEX note_by_time ON note (entered_at, id);

CREATE UNIQUE INDEX note_row ON note (id, root);

CREATE TRIGGER note_words_added AFTER INSERT ON note WHEN new.text IS NOT NULL BEGIN
    INSERT INTO note_words (rowid, text) VALUES (new.rk, new.text);
END;

CREATE TRIGGER note_words_changed AFTER UPDATE ON note WHEN new.text IS NOT old.text BEGIN
    INSERT INTO note_words (note_words, rowid, text)
        SELECT 'delete', old.rk, old.text WHERE old.text IS NOT NULL;
    INSERT INTO note_words (rowid, text) SELECT new.rk, new.text WHERE new.text IS NOT NULL;
END;

CREATE TRIGGER note_words_removed AFTER DELETE ON note WHEN old.text IS NOT NULL BEGIN
    INSERT INTO note_words (note_words, rowid, text) VALUES ('delete', old.rk, old.text);
END;

CREATE VIEW note_in_clear AS SELECT rk, text FROM note WHERE text IS NOT NULL;

CREATE INDEX note_key_by_note ON note_key (note);

CREATE INDEX note_key_by_reader ON note_key (reader, note);

CREATE UNIQUE INDEX note_key_row ON note_key (id, root);

CREATE UNIQUE INDEX office_row ON office (id, root);

CREATE INDEX paper_by_digest ON paper (digest);

CREATE INDEX paper_by_document ON paper (document);

CREATE INDEX paper_by_plan ON paper (plan);

CREATE INDEX paper_by_root ON paper (root);

CREATE UNIQUE INDEX paper_row ON paper (id, root);

CREATE INDEX paper_copy_by_root ON paper_copy (root);

CREATE UNIQUE INDEX paper_copy_row ON paper_copy (id, root);

CREATE INDEX paper_ended_by_root ON paper_ended (root);

CREATE UNIQUE INDEX paper_ended_row ON paper_ended (id, root);

CREATE VIEW paper_number_contrary AS
SELECT root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM paper
WHERE plan IS NULL AND number <> ''
  AND number IN (SELECT number FROM paper WHERE plan IS NULL GROUP BY number HAVING count(*) > 1);

CREATE INDEX paper_print_by_root ON paper_print (root);

CREATE UNIQUE INDEX paper_print_row ON paper_print (id, root);

CREATE INDEX paper_scan_by_root ON paper_scan (root);

CREATE UNIQUE INDEX paper_scan_row ON paper_scan (id, root);

CREATE INDEX paper_signature_by_root ON paper_signature (root);

CREATE UNIQUE INDEX paper_signature_row ON paper_signature (id, root);

CREATE VIEW paper_signature_contrary AS
SELECT one.root, hex(one.digest) || hex(one.person) AS question, one.id AS fact,
       one.kind = 'refused' AS said, paper.id AS place, one.at
FROM paper_signature AS one
JOIN paper ON paper.root = one.root AND paper.digest = one.digest
WHERE one.digest NOT IN (
      SELECT digest FROM paper_ended
      WHERE digest IS NOT NULL AND id NOT IN (SELECT fact FROM withdrawn_now))
  AND one.root IN (
      SELECT root FROM paper_signature WHERE kind = 'refused')
  AND EXISTS (
      SELECT 1 FROM paper_signature AS other
      WHERE other.root = one.root AND other.digest = one.digest AND other.person = one.person
        AND (other.kind = 'refused') <> (one.kind = 'refused'))
  AND (SELECT min(replica) <> max(replica) FROM change WHERE change.root = one.root AND aside = 0);

CREATE INDEX partner_by_root ON partner (root);

CREATE UNIQUE INDEX partner_row ON partner (id, root);

CREATE UNIQUE INDEX person_row ON person (id, root);

CREATE INDEX person_language_by_root ON person_language (root);

CREATE UNIQUE INDEX person_language_row ON person_language (id, root);

CREATE INDEX person_name_by_root ON person_name (root);

CREATE UNIQUE INDEX person_name_row ON person_name (id, root);

CREATE INDEX plan_area_by_plan ON plan_area (plan);

CREATE UNIQUE INDEX plan_area_row ON plan_area (id, root);

CREATE VIEW plan_number_contrary AS
SELECT root, number AS question, id AS fact, hex(id) AS said, id AS place, 0 AS at
FROM help_plan
WHERE number <> '' AND number IN (SELECT number FROM help_plan GROUP BY number HAVING count(*) > 1);

CREATE INDEX plan_partner_by_plan ON plan_partner (plan);

CREATE UNIQUE INDEX plan_partner_row ON plan_partner (id, root);

CREATE INDEX plan_resource_by_plan ON plan_resource (plan);

CREATE UNIQUE INDEX plan_resource_row ON plan_resource (id, root);

CREATE INDEX plan_saying_by_plan ON plan_saying (plan);

CREATE UNIQUE INDEX plan_saying_row ON plan_saying (id, root);

CREATE INDEX plan_view_by_plan ON plan_view (plan);

CREATE UNIQUE INDEX plan_view_row ON plan_view (id, root);

CREATE TRIGGER draft_purged AFTER INSERT ON purged BEGIN
    DELETE FROM draft WHERE id IN (SELECT draft FROM draft_about WHERE root = new.root);
END;

CREATE INDEX records_key_used_by_root ON records_key_used (root);

CREATE UNIQUE INDEX records_key_used_row ON records_key_used (id, root);

CREATE INDEX release_by_case ON release (case_file);

CREATE INDEX release_by_person ON release (person);

CREATE INDEX release_by_root ON release (root);

CREATE UNIQUE INDEX release_row ON release (id, root);

CREATE VIEW release_contrary AS
SELECT one.root, hex(mine.person) || one.on_day AS question, one.id AS fact,
       one.kind = 'refused' AS said, paper.id AS place, one.at
FROM release AS mine
JOIN paper_signature AS one ON one.root = mine.root AND one.part IN ('client', 'representative')
JOIN paper ON paper.root = one.root AND paper.digest = one.digest
WHERE one.digest NOT IN (SELECT digest FROM paper_ended WHERE digest IS NOT NULL)
  AND mine.person IN (
      SELECT release.person FROM release
      JOIN paper_signature AS no ON no.root = release.root AND no.kind = 'refused')
  AND EXISTS (
      SELECT 1 FROM release AS theirs
      JOIN paper_signature AS other ON other.root = theirs.root
      WHERE theirs.person = mine.person AND theirs.root <> mine.root
        AND other.part IN ('client', 'representative') AND other.on_day = one.on_day
        AND (other.kind = 'refused') <> (one.kind = 'refused')
        AND other.digest NOT IN (SELECT digest FROM paper_ended WHERE digest IS NOT NULL));

CREATE INDEX residence_document_by_expiry ON residence_document (valid_until);

CREATE INDEX residence_document_by_root ON residence_document (root);

CREATE UNIQUE INDEX residence_document_row ON residence_document (id, root);

CREATE INDEX restricted_by_root ON restricted (root);

CREATE UNIQUE INDEX restricted_row ON restricted (id, root);

CREATE INDEX same_person_by_other ON same_person (other);

CREATE INDEX same_person_by_root ON same_person (root);

CREATE UNIQUE INDEX same_person_row ON same_person (id, root);

CREATE INDEX service_card_by_root ON service_card (root);

CREATE UNIQUE INDEX service_card_row ON service_card (id, root);

CREATE INDEX service_inbox_by_root ON service_inbox (root);

CREATE UNIQUE INDEX service_inbox_row ON service_inbox (id, root);

CREATE INDEX service_verified_by_root ON service_verified (root);

CREATE UNIQUE INDEX service_verified_row ON service_verified (id, root);

CREATE INDEX settled_by_root ON settled (root);

CREATE UNIQUE INDEX settled_row ON settled (id, root);

CREATE INDEX whereabouts_kept_by_kept_from ON whereabouts_kept (kept_from);

CREATE INDEX whereabouts_kept_by_root ON whereabouts_kept (root);

CREATE UNIQUE INDEX whereabouts_kept_row ON whereabouts_kept (id, root);

CREATE INDEX withdrawn_by_fact ON withdrawn (fact);

CREATE UNIQUE INDEX withdrawn_row ON withdrawn (id, root);

CREATE VIEW withdrawn_now AS
SELECT fact FROM withdrawn
WHERE fact IS NOT NULL
  AND id NOT IN (SELECT fact FROM withdrawn WHERE fact IS NOT NULL);

PRAGMA user_version = 26;
