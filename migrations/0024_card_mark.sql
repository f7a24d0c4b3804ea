-- What the digits of a card stand for that somebody typed: a later card with another inbox or signer is compared anew.

ALTER TABLE service_verified ADD COLUMN mark; -- of the card whose digits were typed
