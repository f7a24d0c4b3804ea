-- A laptop's audit that is shorter than it was said to be, or another one: what was heard first stays.

ALTER TABLE heard ADD COLUMN audit_broke_at INTEGER; -- when a bundle contradicted it, ms
