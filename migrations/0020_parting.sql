-- Households that part: whereabouts that are kept from somebody, and cases that go on apart.

CREATE TABLE whereabouts_kept (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    kept_from,     -- the person who must not learn where the one of this root is
    since,
    by_user, at);
CREATE UNIQUE INDEX whereabouts_kept_row ON whereabouts_kept (id, root);
CREATE INDEX whereabouts_kept_by_root ON whereabouts_kept (root);
CREATE INDEX whereabouts_kept_by_kept_from ON whereabouts_kept (kept_from);

CREATE TABLE case_parted (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    on_day,        -- from which day its people go on apart
    by_user, at);
CREATE UNIQUE INDEX case_parted_row ON case_parted (id, root);
CREATE INDEX case_parted_by_root ON case_parted (root);

-- The case this one goes on from, for one side of it.
ALTER TABLE case_file ADD COLUMN continues;
CREATE INDEX case_file_by_continues ON case_file (continues);

-- Two laptops parted one case: somebody of it goes on in two cases, and both are open.
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

-- What ended with a parting that was taken back has not ended.
DROP VIEW paper_signature_contrary;
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
