-- claim_declared_on: the day the claim was declared to the collective proceedings (C. com. L622-24)
ALTER TABLE client ADD COLUMN claim_declared_on DATE;

-- A fact may be about a contract too.
ALTER TABLE timeline_entry ADD COLUMN contract_id BIGINT REFERENCES contract (id);

-- Until this script a dispute brought to court left the step of its invoices as it was.
UPDATE invoice SET step = 'JUDICIAL' WHERE EXISTS (SELECT 1 FROM contested_part c JOIN dispute d ON d.id = c.dispute_id
    WHERE c.invoice_id = invoice.id AND d.stage = 'COURT' AND d.removed_at IS NULL);
