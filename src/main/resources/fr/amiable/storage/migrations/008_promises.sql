-- Promises to pay and instalment plans. A promise or a plan belongs to the client of its invoices. The days told by an invoice
-- (promised_on, instalments_until) stay, kept in step: the day of its last promise that is not kept, and the last day on which its plan
-- is kept as paid so far.
CREATE TABLE payment_promise (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_on DATE NOT NULL,
    means VARCHAR(30) NOT NULL,
    promised_on DATE NOT NULL,
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    words VARCHAR(20000) NOT NULL,
    removed_at CHAR(30)
);

CREATE TABLE promise_invoice (
    promise_id BIGINT NOT NULL REFERENCES payment_promise (id),
    place INT NOT NULL,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    PRIMARY KEY (promise_id, place)
);
CREATE INDEX promise_invoice_by_invoice ON promise_invoice (invoice_id);

-- paid_before_cents: what its invoices had received when it was drawn up; held_until: the last day on which it is kept as paid so far,
-- NULL once it is over.
CREATE TABLE instalment_plan (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    drawn_on DATE NOT NULL,
    paid_before_cents BIGINT NOT NULL,
    accessories VARCHAR(30) NOT NULL,
    interest VARCHAR(30) NOT NULL,
    costs_cents BIGINT NOT NULL,
    has_default_clause BOOLEAN NOT NULL,
    days_to_cure INT NOT NULL,
    signed_on DATE,
    ended_on DATE,
    end_reason VARCHAR(30),
    held_until DATE,
    removed_at CHAR(30)
);

CREATE TABLE plan_invoice (
    plan_id BIGINT NOT NULL REFERENCES instalment_plan (id),
    place INT NOT NULL,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    owed_cents BIGINT NOT NULL,
    PRIMARY KEY (plan_id, place)
);
CREATE INDEX plan_invoice_by_invoice ON plan_invoice (invoice_id);

CREATE TABLE instalment (
    plan_id BIGINT NOT NULL REFERENCES instalment_plan (id),
    place INT NOT NULL,
    due_on DATE NOT NULL,
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (plan_id, place)
);

-- The days noted before become a promise said by telephone for all that was asked, made the day it was noted when the journal tells, and a
-- plan not signed with one instalment.
ALTER TABLE payment_promise ADD COLUMN from_invoice BIGINT;
INSERT INTO payment_promise (made_on, means, promised_on, amount_cents, words, from_invoice)
    SELECT CASE WHEN i.issued_on < i.promised_on THEN i.issued_on ELSE i.promised_on END, 'PHONE', i.promised_on,
        CASE WHEN i.outstanding_cents > 0 THEN i.outstanding_cents ELSE i.gross_cents - i.prepaid_cents END, '', i.id
    FROM invoice i WHERE i.promised_on IS NOT NULL AND i.gross_cents > i.prepaid_cents AND i.removed_at IS NULL;
UPDATE payment_promise SET made_on = (SELECT MAX(DATE(SUBSTR(j.happened_at, 1, 10))) FROM journal j
        WHERE j.subject_kind = 'INVOICE' AND j.subject_id = from_invoice AND j.act = 'CHANGED' AND j.after_text LIKE 'Agreement[%')
    WHERE from_invoice IS NOT NULL AND EXISTS (SELECT 1 FROM journal j WHERE j.subject_kind = 'INVOICE'
        AND j.subject_id = from_invoice AND j.act = 'CHANGED' AND j.after_text LIKE 'Agreement[%'
        AND DATE(SUBSTR(j.happened_at, 1, 10)) <= promised_on);
UPDATE payment_promise SET made_on = promised_on WHERE made_on > promised_on;
INSERT INTO promise_invoice (promise_id, place, invoice_id)
    SELECT id, 0, from_invoice FROM payment_promise WHERE from_invoice IS NOT NULL;
ALTER TABLE payment_promise DROP COLUMN from_invoice;

ALTER TABLE instalment_plan ADD COLUMN from_invoice BIGINT;
INSERT INTO instalment_plan (drawn_on, paid_before_cents, accessories, interest, costs_cents, has_default_clause, days_to_cure,
        held_until, from_invoice)
    SELECT CASE WHEN i.issued_on < i.instalments_until THEN i.issued_on ELSE i.instalments_until END,
        (SELECT COALESCE(SUM(a.amount_cents), 0) FROM allocation a JOIN payment p ON p.id = a.payment_id
            WHERE p.reversed_on IS NULL AND a.invoice_id = i.id),
        'LEFT_IF_KEPT', 'NONE_WHILE_KEPT', 0, FALSE, 0, i.instalments_until, i.id
    FROM invoice i WHERE i.instalments_until IS NOT NULL AND i.outstanding_cents > 0;
INSERT INTO plan_invoice (plan_id, place, invoice_id, owed_cents)
    SELECT p.id, 0, i.id, i.outstanding_cents FROM instalment_plan p JOIN invoice i ON i.id = p.from_invoice;
INSERT INTO instalment (plan_id, place, due_on, amount_cents)
    SELECT p.id, 0, i.instalments_until, i.outstanding_cents FROM instalment_plan p JOIN invoice i ON i.id = p.from_invoice;
ALTER TABLE instalment_plan DROP COLUMN from_invoice;
