-- By which cuts the log was last judged.

ALTER TABLE own ADD COLUMN judged BLOB;  -- a digest; nothing until then, and when a newer version has to look again
