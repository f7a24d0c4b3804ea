-- What a handover told is told: its disclosures are not taken back, also when the handover was erased with its case.

ALTER TABLE disclosure ADD COLUMN handover;
