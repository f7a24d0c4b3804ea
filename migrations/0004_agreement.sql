-- Agreements: what was frozen when it was printed for signature, and what happened to it since.
-- Facts in the root of the case; none of them is ever changed, withdrawn or undone.

CREATE TABLE agreement (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    plan,
    document,     -- 16 random bytes, printed in the code of squares on each page
    number, version,
    content,      -- deterministic CBOR of everything variable that is printed
    digest,       -- SHA-256 of it; all facts below name it
    supersedes,   -- digest of the version before
    by_user, at);
CREATE UNIQUE INDEX agreement_row ON agreement (id, root);
CREATE INDEX agreement_by_root ON agreement (root);
CREATE INDEX agreement_by_plan ON agreement (plan);
CREATE INDEX agreement_by_document ON agreement (document);
CREATE INDEX agreement_by_digest ON agreement (digest);

CREATE TABLE agreement_print (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, way, copies, by_user, at);
CREATE UNIQUE INDEX agreement_print_row ON agreement_print (id, root);
CREATE INDEX agreement_print_by_root ON agreement_print (root);

CREATE TABLE agreement_signature (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, part, person, name, kind,
    witness, witness_name,   -- of a mark: a colleague, or somebody else by name
    on_day, place,
    reason,                  -- of a refusal
    by_user, at,
    user_signature);         -- Ed25519 of the worker over the digest, kind digital
CREATE UNIQUE INDEX agreement_signature_row ON agreement_signature (id, root);
CREATE INDEX agreement_signature_by_root ON agreement_signature (root);

CREATE TABLE agreement_copy (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, person, on_day, by_user, at);
CREATE UNIQUE INDEX agreement_copy_row ON agreement_copy (id, root);
CREATE INDEX agreement_copy_by_root ON agreement_copy (root);

CREATE TABLE agreement_scan (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest,
    file,   -- names the attachment
    pages, form, by_user, at);
CREATE UNIQUE INDEX agreement_scan_row ON agreement_scan (id, root);
CREATE INDEX agreement_scan_by_root ON agreement_scan (root);

CREATE TABLE agreement_ended (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    digest, on_day, reason, note, by_user, at);
CREATE UNIQUE INDEX agreement_ended_row ON agreement_ended (id, root);
CREATE INDEX agreement_ended_by_root ON agreement_ended (root);
