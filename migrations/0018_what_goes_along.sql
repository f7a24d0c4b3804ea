-- What another service handed over, and what it needs to be opened here.

-- The root that stands inside the ciphertext of a note that came from another service.
ALTER TABLE note ADD COLUMN origin;
