-- Changes of laptops that are out of the team, and whether this one is.

ALTER TABLE change ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;  -- 1: in the log, but does not count
CREATE INDEX change_aside ON change (replica) WHERE aside = 1;

ALTER TABLE own ADD COLUMN is_out INTEGER NOT NULL DEFAULT 0;
