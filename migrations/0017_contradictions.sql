-- Facts that can not both be so, and that people looked at them. A view says of each fact that may
-- contradict another: which question it answers (`question`), what it says (`said`), and what is opened
-- to look at it (`place`). Rows with one question and different words contradict each other. What one
-- laptop states one after the other is no contradiction: the later word knows the earlier one. So where
-- only one laptop has written, none is looked for. Each is asked whenever the first screen is shown, so what
-- has but one answer is left out at once.

CREATE TABLE settled (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    matter,           -- which facts, as a hash: another one that comes makes another matter
    by_user, at);
CREATE UNIQUE INDEX settled_row ON settled (id, root);
CREATE INDEX settled_by_root ON settled (root);

-- Every case begins with intake; what follows on the same day follows it.
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

-- A case another service has taken over, and that goes on here all the same.
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

-- Refused and withdrawn are both a No.
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

-- The other statuses are steps on the way, and several may be taken on one day.
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

-- Two cases that were begun from one application, and both go on.
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

-- One person signed a paper and refused it. The No holds; but was it said?
CREATE VIEW paper_signature_contrary AS
SELECT one.root, hex(one.digest) || hex(one.person) AS question, one.id AS fact,
       one.kind = 'refused' AS said, paper.id AS place, one.at
FROM paper_signature AS one
JOIN paper ON paper.root = one.root AND paper.digest = one.digest
WHERE one.digest NOT IN (SELECT digest FROM paper_ended WHERE digest IS NOT NULL)
  AND one.root IN (
      SELECT root FROM paper_signature WHERE kind = 'refused')
  AND EXISTS (
      SELECT 1 FROM paper_signature AS other
      WHERE other.root = one.root AND other.digest = one.digest AND other.person = one.person
        AND (other.kind = 'refused') <> (one.kind = 'refused'))
  AND (SELECT min(replica) <> max(replica) FROM change WHERE change.root = one.root AND aside = 0);

-- One person signed a declaration and refused another on the same day. Whether both are about the same,
-- only their content says.
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

-- A handover of ours that was taken back here and accepted there, or answered in two ways.
CREATE VIEW handover_answer_contrary AS
SELECT one.root, hex(one.root) AS question, one.id AS fact, one.outcome AS said, one.root AS place, one.at
FROM handover_answer AS one
WHERE EXISTS (
    SELECT 1 FROM handover_answer AS other
    WHERE other.root = one.root AND other.outcome <> one.outcome);

-- A handover of another service that two of us answered differently. Both answers may be on their way.
CREATE VIEW handover_in_contrary AS
SELECT one.root, hex(one.root) AS question, one.id AS fact, one.outcome AS said, one.root AS place, one.at
FROM handover_in AS one
WHERE one.outcome IN ('accepted', 'rejected')
  AND EXISTS (
      SELECT 1 FROM handover_in AS other
      WHERE other.root = one.root AND other.outcome IN ('accepted', 'rejected')
        AND other.outcome <> one.outcome);
