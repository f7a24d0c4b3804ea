-- Partners; releases from secrecy and consents, whose papers stand among the others; and who outside
-- was told what.

CREATE TABLE partner (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    name, unit, address, phone, email,
    left_on);         -- not to be chosen any more
CREATE UNIQUE INDEX partner_row ON partner (id, root);
CREATE INDEX partner_by_root ON partner (root);

CREATE TABLE release (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    person, case_file);   -- what it says stands on its paper
CREATE UNIQUE INDEX release_row ON release (id, root);
CREATE INDEX release_by_root ON release (root);
CREATE INDEX release_by_person ON release (person);
CREATE INDEX release_by_case ON release (case_file);

CREATE TABLE disclosure (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    person, partner,
    partner_name,     -- as it was called then
    on_day, channel,
    items,            -- codes with spaces between
    what,             -- in words
    ground,           -- release, or another legal ground
    reason,           -- of another ground
    releases,         -- digests of the papers that cover it, with spaces between
    by_user, at);
CREATE UNIQUE INDEX disclosure_row ON disclosure (id, root);
CREATE INDEX disclosure_by_root ON disclosure (root);
CREATE INDEX disclosure_by_person ON disclosure (person);
