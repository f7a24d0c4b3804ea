-- What comes from a newer version: noticed when this one learns it, and kept until then.

ALTER TABLE own ADD COLUMN understood BLOB;  -- by which catalogue and operations the tables were filled, a digest

-- Frames of bundles that only a newer version understands, as they came. They are passed on.
CREATE TABLE kept_frame (
    id BLOB PRIMARY KEY NOT NULL,   -- from type and content, so each is here once
    type INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;
