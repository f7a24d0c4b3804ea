-- Cards of other services under their partner, our own under a root of ours; who was verified; and what
-- opens files for us.

CREATE TABLE service_card (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    card,             -- signed, as it came
    by_user, at);
CREATE UNIQUE INDEX service_card_row ON service_card (id, root);
CREATE INDEX service_card_by_root ON service_card (root);

CREATE TABLE service_verified (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    service,          -- of whose card the digits were typed
    how, by_user, at);
CREATE UNIQUE INDEX service_verified_row ON service_verified (id, root);
CREATE INDEX service_verified_by_root ON service_verified (root);

CREATE TABLE service_inbox (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
    recipient,
    sealed,           -- its secret half, to our laptops
    by_user, at);
CREATE UNIQUE INDEX service_inbox_row ON service_inbox (id, root);
CREATE INDEX service_inbox_by_root ON service_inbox (root);
