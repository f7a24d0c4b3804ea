-- Applications and cases.

CREATE TABLE application (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    received_on,   -- the day of the stamp; the written answer is counted from it
    number,        -- year, laptop, counter
    path, legal_basis,
    referrer_name, referrer_kind, referrer_person, referrer_phone, referrer_email, referrer_help,
    problems_client, problems_service, why_long_term, resources, wishes, other_services,
    urgency, risks, reply_to, knows_agrees,
    safe_contact,  -- how to reach them without harm
    other_group, entered_at, by_user);
CREATE UNIQUE INDEX application_row ON application (id, root);
CREATE INDEX application_by_received ON application (received_on);
CREATE INDEX application_by_number ON application (number);

CREATE TABLE application_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person);
CREATE UNIQUE INDEX application_person_row ON application_person (id, root);
CREATE INDEX application_person_by_root ON application_person (root);
CREATE INDEX application_person_by_person ON application_person (person);

CREATE TABLE application_group (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, target_group);
CREATE UNIQUE INDEX application_group_row ON application_group (id, root);
CREATE INDEX application_group_by_root ON application_group (root);

CREATE TABLE application_status (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    status, on_day,
    reason,    -- of a refusal
    channel,   -- how an answer left the house
    note, by_user, at);
CREATE UNIQUE INDEX application_status_row ON application_status (id, root);
CREATE INDEX application_status_by_root ON application_status (root);

CREATE TABLE case_file (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    application,   -- the one it came from
    number, opened_on);
CREATE UNIQUE INDEX case_file_row ON case_file (id, root);
CREATE INDEX case_file_by_application ON case_file (application);
CREATE INDEX case_file_by_number ON case_file (number);

CREATE TABLE case_person (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, person, part);
CREATE UNIQUE INDEX case_person_row ON case_person (id, root);
CREATE INDEX case_person_by_root ON case_person (root);
CREATE INDEX case_person_by_person ON case_person (person);

CREATE TABLE case_phase (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    phase,
    reason,    -- of closing
    on_day, note, by_user, at);
CREATE UNIQUE INDEX case_phase_row ON case_phase (id, root);
CREATE INDEX case_phase_by_root ON case_phase (root);

CREATE TABLE case_worker (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    part, user,    -- no user: nobody yet
    from_day, by_user, at);
CREATE UNIQUE INDEX case_worker_row ON case_worker (id, root);
CREATE INDEX case_worker_by_root ON case_worker (root);

CREATE TABLE case_consent (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    person, answer, how, language, interpreter, on_day,
    text_version,   -- of the words that were read out
    by_user, at);
CREATE UNIQUE INDEX case_consent_row ON case_consent (id, root);
CREATE INDEX case_consent_by_root ON case_consent (root);

-- What facts say today. `…_now` leaves out what was taken back; `…_current` has the latest of those,
-- by day, then by when it was stated, then by id: the same on every laptop.

CREATE VIEW application_status_now AS
SELECT * FROM application_status AS stated
WHERE status IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE VIEW application_status_current AS
SELECT fact.root, fact.status, fact.on_day FROM application_status_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM application_status_now AS later
    WHERE later.root = fact.root
      AND (ifnull(later.on_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.on_day, ''), ifnull(fact.at, 0), fact.id));

CREATE VIEW case_phase_now AS
SELECT * FROM case_phase AS stated
WHERE phase IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE VIEW case_phase_current AS
SELECT fact.root, fact.phase, fact.on_day FROM case_phase_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM case_phase_now AS later
    WHERE later.root = fact.root
      AND (ifnull(later.on_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.on_day, ''), ifnull(fact.at, 0), fact.id));

CREATE VIEW case_worker_now AS
SELECT * FROM case_worker AS stated
WHERE part IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE VIEW case_worker_current AS
SELECT fact.root, fact.id, fact.part, fact.user FROM case_worker_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM case_worker_now AS later
    WHERE later.root = fact.root AND later.part = fact.part
      AND (ifnull(later.from_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.from_day, ''), ifnull(fact.at, 0), fact.id));

CREATE VIEW case_consent_now AS
SELECT * FROM case_consent AS stated
WHERE person IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = stated.id);

CREATE VIEW case_consent_current AS
SELECT fact.root, fact.person, fact.answer FROM case_consent_now AS fact
WHERE NOT EXISTS (
    SELECT 1 FROM case_consent_now AS later
    WHERE later.root = fact.root AND later.person = fact.person
      AND (ifnull(later.on_day, ''), ifnull(later.at, 0), later.id)
        > (ifnull(fact.on_day, ''), ifnull(fact.at, 0), fact.id));
