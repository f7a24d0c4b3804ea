-- What is asked for between the laptops of a team. Does not travel as a table.

-- The attachments each other replica last said to lack; replaced with every later word of it.
ALTER TABLE heard ADD COLUMN wanted BLOB;
