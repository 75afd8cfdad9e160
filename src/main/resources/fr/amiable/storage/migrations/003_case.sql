-- claim_declared_on: the day the claim was declared to the collective proceedings (C. com. L622-24)
ALTER TABLE client ADD COLUMN claim_declared_on DATE;

-- insolvency_opened_on: the day of the opening judgment, which stops the interest (C. com. L622-28); NULL while unknown
ALTER TABLE client ADD COLUMN insolvency_opened_on DATE;

-- A fact may be about a contract too.
ALTER TABLE timeline_entry ADD COLUMN contract_id BIGINT REFERENCES contract (id);

-- Until this script a dispute brought to court left the step of its invoices as it was.
UPDATE invoice SET step = 'JUDICIAL' WHERE EXISTS (SELECT 1 FROM contested_part c JOIN dispute d ON d.id = c.dispute_id
    WHERE c.invoice_id = invoice.id AND d.stage = 'COURT' AND d.removed_at IS NULL);

-- Everything lists tell of letters, beside their pages: reading a row of the table would read 32 KB of PDF with it.
CREATE INDEX letter_slips ON letter
    (id, client_id, type, written_on, pay_by, registered_number, amount_cents, fingerprint);

-- The case: exhibits. Their bytes are those of an original, which may also be attached elsewhere and never changes.
-- fixed_number: given at the first communication, never changed since; withdrawn_at: a communicated exhibit taken back.
CREATE TABLE exhibit (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    original_id BIGINT NOT NULL REFERENCES original (id),
    file_type VARCHAR(30) NOT NULL,
    title VARCHAR(500) NOT NULL,
    fact_on DATE,
    description VARCHAR(20000) NOT NULL,
    category VARCHAR(30) NOT NULL,
    is_confidential BOOLEAN NOT NULL,
    added_at CHAR(30) NOT NULL,
    place INT NOT NULL,
    fixed_number INT,
    withdrawn_at CHAR(30),
    removed_at CHAR(30),
    CONSTRAINT exhibit_number UNIQUE (subject_kind, subject_id, fixed_number)
);
CREATE INDEX exhibit_by_subject ON exhibit (subject_kind, subject_id);
