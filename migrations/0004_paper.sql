-- Papers: what was frozen when it was printed for signature, and what happened to it since.
-- Facts in the root of a case or of a release; none of them is ever changed, withdrawn or undone.

CREATE TABLE paper (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan,
    document,     -- 16 random bytes, printed in the code of squares on each page
    number, version,
    content,      -- deterministic CBOR of everything variable that is printed
    digest,       -- SHA-256 of it; all facts below name it
    supersedes,   -- digest of the version before
    by_user, at);
CREATE UNIQUE INDEX paper_row ON paper (id, root);
CREATE INDEX paper_by_root ON paper (root);
CREATE INDEX paper_by_plan ON paper (plan);
CREATE INDEX paper_by_document ON paper (document);
CREATE INDEX paper_by_digest ON paper (digest);

CREATE TABLE paper_print (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, way, copies, by_user, at);
CREATE UNIQUE INDEX paper_print_row ON paper_print (id, root);
CREATE INDEX paper_print_by_root ON paper_print (root);

CREATE TABLE paper_signature (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, part, person, name, kind,
    witness, witness_name,   -- of a mark: a colleague, or somebody else by name
    on_day, place,
    reason,                  -- of a refusal
    by_user, at,
    user_signature,          -- Ed25519 of who wrote it down
    ticked);                 -- codes with a box of their own that was ticked, with spaces between
CREATE UNIQUE INDEX paper_signature_row ON paper_signature (id, root);
CREATE INDEX paper_signature_by_root ON paper_signature (root);

CREATE TABLE paper_copy (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, person, on_day, by_user, at);
CREATE UNIQUE INDEX paper_copy_row ON paper_copy (id, root);
CREATE INDEX paper_copy_by_root ON paper_copy (root);

CREATE TABLE paper_scan (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest,
    file,   -- names the attachment
    pages, form, by_user, at);
CREATE UNIQUE INDEX paper_scan_row ON paper_scan (id, root);
CREATE INDEX paper_scan_by_root ON paper_scan (root);

CREATE TABLE paper_ended (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, on_day, reason, note, by_user, at);
CREATE UNIQUE INDEX paper_ended_row ON paper_ended (id, root);
CREATE INDEX paper_ended_by_root ON paper_ended (root);
