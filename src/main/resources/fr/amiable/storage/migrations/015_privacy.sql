-- The day personal data were erased. What told of a person is gone from the row; the row itself stays where others count on it.
ALTER TABLE client ADD COLUMN erased_on DATE;
ALTER TABLE timeline_entry ADD COLUMN erased_on DATE;
ALTER TABLE letter ADD COLUMN erased_on DATE;
ALTER TABLE contract ADD COLUMN erased_on DATE;
ALTER TABLE invoice ADD COLUMN erased_on DATE;
ALTER TABLE dispute ADD COLUMN erased_on DATE;

-- An act whose words were erased keeps its link, which those after it are chained to; a later act names its place.
ALTER TABLE journal ADD COLUMN erased_at CHAR(30);
