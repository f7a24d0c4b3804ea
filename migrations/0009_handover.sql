-- What was handed over to other services and what came from them; and what may only be looked up.

CREATE TABLE handover (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    case_file, partner, service, series, seq,
    head,             -- what the file says about itself
    digest,           -- of head and rows; the answer names it
    despite,          -- why it went to a partner nobody had verified
    by_user, at);
CREATE UNIQUE INDEX handover_row ON handover (id, root);
CREATE INDEX handover_by_root ON handover (root);
CREATE INDEX handover_by_case ON handover (case_file);

CREATE TABLE handover_answer (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    outcome, reason, on_day,
    letter,           -- as it came, signed by the other service
    by_user, at);
CREATE UNIQUE INDEX handover_answer_row ON handover_answer (id, root);
CREATE INDEX handover_answer_by_root ON handover_answer (root);

CREATE TABLE handover_in (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    sender, partner, series, seq, head, digest,
    outcome, reason, on_day,
    case_file,        -- ours
    by_user, at);
CREATE UNIQUE INDEX handover_in_row ON handover_in (id, root);
CREATE INDEX handover_in_by_root ON handover_in (root);
CREATE INDEX handover_in_by_series ON handover_in (series);
CREATE INDEX handover_in_by_case ON handover_in (case_file);

CREATE TABLE restricted (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    reason, by_user, at);
CREATE UNIQUE INDEX restricted_row ON restricted (id, root);
CREATE INDEX restricted_by_root ON restricted (root);
