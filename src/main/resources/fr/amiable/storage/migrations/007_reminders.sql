-- When and how letters left: a letter that was only produced counts neither as a reminder nor as a fact. withdrawn_at: the owner took
-- it back, it never took place. On the letter, the first sending that counts, kept by the program in the transaction that changes it.
CREATE TABLE letter_sending (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    letter_id BIGINT NOT NULL REFERENCES letter (id),
    channel VARCHAR(30) NOT NULL CHECK (channel IN ('POST', 'REGISTERED', 'EMAIL', 'BY_HAND')),
    sent_on DATE NOT NULL,
    recorded_at CHAR(30) NOT NULL,
    detail VARCHAR(20000) NOT NULL,
    withdrawn_at CHAR(30)
);
CREATE INDEX letter_sending_by_letter ON letter_sending (letter_id);
ALTER TABLE letter ADD COLUMN sent_on DATE;
ALTER TABLE letter ADD COLUMN sent_by VARCHAR(30);

-- Before, nothing told whether a letter had left: those that were produced count as sent on their date.
UPDATE letter SET sent_on = written_on,
    sent_by = CASE WHEN registered_number IS NULL THEN 'POST' ELSE 'REGISTERED' END;
INSERT INTO letter_sending (letter_id, channel, sent_on, recorded_at, detail)
    SELECT id, sent_by, sent_on, CAST(CAST(written_on AS CHAR(10)) || 'T00:00:00.000000000Z' AS CHAR(30)), '' FROM letter;
