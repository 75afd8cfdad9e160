-- What a letter is about beside invoices, and who received it when not the client (else empty).
ALTER TABLE letter ADD COLUMN dispute_id BIGINT;
ALTER TABLE letter ADD COLUMN contract_id BIGINT;
ALTER TABLE letter ADD COLUMN recipient VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE letter ADD CONSTRAINT letter_of_dispute FOREIGN KEY (dispute_id) REFERENCES dispute (id);
ALTER TABLE letter ADD CONSTRAINT letter_of_contract FOREIGN KEY (contract_id) REFERENCES contract (id);

-- What was joined to each letter; pdf: pages drawn for it (a statement) with their fingerprint, the others are copies of the subject when they are printed.
CREATE TABLE letter_enclosure (
    letter_id BIGINT NOT NULL REFERENCES letter (id),
    place INT NOT NULL,
    kind VARCHAR(30) NOT NULL CHECK (kind IN ('INVOICES', 'STATEMENT', 'EARLIER_LETTERS', 'CONTRACT', 'BY_HAND')),
    title VARCHAR(500) NOT NULL,
    subject_kind VARCHAR(30),
    subject_id BIGINT,
    fingerprint CHAR(64),
    pdf BLOB(1G),
    PRIMARY KEY (letter_id, place)
);
