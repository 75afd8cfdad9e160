-- What a letter is about beside invoices, and who received it when not the client (else empty).
ALTER TABLE letter ADD COLUMN dispute_id BIGINT;
ALTER TABLE letter ADD COLUMN contract_id BIGINT;
ALTER TABLE letter ADD COLUMN recipient VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE letter ADD CONSTRAINT letter_of_dispute FOREIGN KEY (dispute_id) REFERENCES dispute (id);
ALTER TABLE letter ADD CONSTRAINT letter_of_contract FOREIGN KEY (contract_id) REFERENCES contract (id);
