-- The chain of the journal: link is the hash of the link before, the place and the words of the act; both are written when its
-- transaction ends. Acts written before are chained by the program when this script is applied.
ALTER TABLE journal ADD COLUMN place BIGINT NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN link CHAR(64) NOT NULL DEFAULT '';
CREATE INDEX journal_by_place ON journal (place);

-- The end of the chain, in one row that each writer locks in turn. chained_until: the last act chained afterwards, at chained_at.
CREATE TABLE journal_head (
    id INT NOT NULL PRIMARY KEY CHECK (id = 1),
    place BIGINT NOT NULL,
    link CHAR(64) NOT NULL,
    chained_until BIGINT NOT NULL,
    chained_at CHAR(30)
);
