-- The desk: contracts and terms of sale, disputes, the chronology, waivers, drafts of forms. Things removed by the owner stay for
-- ever with the instant of their removal, so that a removal can be undone; reading leaves them out.

ALTER TABLE client ADD COLUMN over_indebted_on DATE;
ALTER TABLE client ADD COLUMN merged_into BIGINT;
ALTER TABLE client ADD COLUMN removed_at CHAR(30);
ALTER TABLE original ADD COLUMN removed_at CHAR(30);

CREATE TABLE terms_of_sale (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version VARCHAR(500) NOT NULL CHECK (version <> ''),
    in_force_on DATE NOT NULL,
    replaced_on DATE,
    note VARCHAR(20000) NOT NULL,
    removed_at CHAR(30)
);

CREATE TABLE contract (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id BIGINT NOT NULL REFERENCES client (id),
    kind VARCHAR(30) NOT NULL CHECK (kind IN ('CONTRACT', 'QUOTE', 'ORDER')),
    number VARCHAR(500) NOT NULL CHECK (number <> ''),
    object VARCHAR(20000) NOT NULL,
    signed_on DATE,
    starts_on DATE,
    ends_on DATE,
    amount_cents BIGINT,
    renewal VARCHAR(30) NOT NULL,
    notice_days INT,
    payment_days INT,
    is_end_of_month BOOLEAN NOT NULL,
    penalty_rate DECIMAL(12, 6),
    has_retention_of_title BOOLEAN NOT NULL,
    has_penalty_clause BOOLEAN NOT NULL,
    has_jurisdiction_clause BOOLEAN NOT NULL,
    has_mediation_clause BOOLEAN NOT NULL,
    signature_place VARCHAR(500) NOT NULL,
    is_off_premises BOOLEAN NOT NULL,
    is_five_employees_or_fewer BOOLEAN NOT NULL,
    is_outside_main_activity BOOLEAN NOT NULL,
    terms_id BIGINT REFERENCES terms_of_sale (id),
    terms_acceptance VARCHAR(30) NOT NULL,
    terms_accepted_on DATE,
    terms_proof VARCHAR(20000) NOT NULL,
    note VARCHAR(20000) NOT NULL,
    removed_at CHAR(30)
);
CREATE INDEX contract_by_client ON contract (client_id);

-- contested_cents: what open disputes contest; waived_cents: what the owner gave up, already counted in settled_cents;
-- is_with_third_party: an open dispute is before a mediator or a conciliator. Kept by the program in the transaction that changes them.
ALTER TABLE invoice ADD COLUMN contested_cents BIGINT NOT NULL DEFAULT 0;
ALTER TABLE invoice ADD COLUMN waived_cents BIGINT NOT NULL DEFAULT 0;
ALTER TABLE invoice ADD COLUMN is_with_third_party BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE invoice ADD COLUMN written_off_on DATE;
ALTER TABLE invoice ADD COLUMN promised_on DATE;
ALTER TABLE invoice ADD COLUMN retention_cents BIGINT NOT NULL DEFAULT 0;
ALTER TABLE invoice ADD COLUMN retention_due_on DATE;
ALTER TABLE invoice ADD COLUMN contract_id BIGINT REFERENCES contract (id);
ALTER TABLE invoice ADD COLUMN removed_at CHAR(30);
ALTER TABLE invoice ADD COLUMN category VARCHAR(30);
ALTER TABLE invoice ADD COLUMN delivery_address VARCHAR(20000) NOT NULL DEFAULT '';

-- instalments_until: the last day of the instalments agreed; letter_count: the letters written about the invoice.
ALTER TABLE invoice ADD COLUMN instalments_until DATE;
ALTER TABLE invoice ADD COLUMN letter_count INT NOT NULL DEFAULT 0;
UPDATE invoice SET letter_count = (SELECT COUNT(*) FROM letter_invoice l WHERE l.invoice_id = invoice.id);

-- The day the owner said whether the accessories of a paid invoice are claimed or given up: it is asked once.
ALTER TABLE invoice ADD COLUMN accessories_decided_on DATE;

-- What was given back of a payment that no invoice received.
CREATE TABLE refund (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_id BIGINT NOT NULL REFERENCES payment (id),
    refunded_on DATE NOT NULL,
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    note VARCHAR(20000) NOT NULL
);
CREATE INDEX refund_by_payment ON refund (payment_id);

-- A removed invoice asks for nothing and leaves its number free.
ALTER TABLE invoice DROP CONSTRAINT invoice_number;
ALTER TABLE invoice ADD COLUMN live_number VARCHAR(500)
    GENERATED ALWAYS AS (CASE WHEN removed_at IS NULL THEN number END);
ALTER TABLE invoice ADD CONSTRAINT invoice_number UNIQUE (live_number);
DROP INDEX invoice_outstanding;
ALTER TABLE invoice DROP COLUMN outstanding_cents;
ALTER TABLE invoice ADD COLUMN outstanding_cents BIGINT GENERATED ALWAYS AS (
    CASE WHEN type = 'CREDIT_NOTE' OR removed_at IS NOT NULL OR settled_cents >= gross_cents - prepaid_cents THEN 0
    ELSE gross_cents - prepaid_cents - settled_cents END);
CREATE INDEX invoice_outstanding ON invoice (outstanding_cents, client_id, due_on);

-- What interrupts or suspends the limitation of an invoice, beside its payments: told by the owner.
CREATE TABLE limitation_event (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    kind VARCHAR(30) NOT NULL,
    happened_on DATE NOT NULL,
    ended_on DATE,
    note VARCHAR(20000) NOT NULL,
    removed_at CHAR(30)
);
CREATE INDEX limitation_event_by_invoice ON limitation_event (invoice_id);

CREATE TABLE waiver (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    kind VARCHAR(30) NOT NULL CHECK (kind IN ('PRINCIPAL', 'INTEREST', 'INDEMNITY')),
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    granted_on DATE NOT NULL,
    reason VARCHAR(20000) NOT NULL,
    withdrawn_at CHAR(30)
);
CREATE INDEX waiver_by_invoice ON waiver (invoice_id);

CREATE TABLE dispute (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number VARCHAR(50) NOT NULL,
    client_id BIGINT NOT NULL REFERENCES client (id),
    category VARCHAR(30) NOT NULL,
    raised_by VARCHAR(30) NOT NULL,
    channel VARCHAR(30) NOT NULL,
    raised_on DATE NOT NULL,
    client_words VARCHAR(20000) NOT NULL,
    position VARCHAR(30) NOT NULL,
    stage VARCHAR(30) NOT NULL,
    stage_since DATE NOT NULL,
    target_on DATE,
    next_act VARCHAR(20000) NOT NULL,
    closed_on DATE,
    outcome VARCHAR(30),
    cause VARCHAR(20000) NOT NULL,
    lesson VARCHAR(20000) NOT NULL,
    removed_at CHAR(30),
    CONSTRAINT dispute_number UNIQUE (number)
);
CREATE INDEX dispute_by_client ON dispute (client_id);

-- line_place -1: the amount is contested on the invoice as a whole
CREATE TABLE contested_part (
    dispute_id BIGINT NOT NULL REFERENCES dispute (id),
    place INT NOT NULL,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    line_place INT NOT NULL,
    amount_cents BIGINT NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dispute_id, place)
);
CREATE INDEX contested_part_by_invoice ON contested_part (invoice_id);

CREATE TABLE dispute_contract (
    dispute_id BIGINT NOT NULL REFERENCES dispute (id),
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    PRIMARY KEY (dispute_id, contract_id)
);

CREATE TABLE timeline_entry (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id BIGINT NOT NULL REFERENCES client (id),
    dispute_id BIGINT REFERENCES dispute (id),
    invoice_id BIGINT REFERENCES invoice (id),
    happened_on DATE NOT NULL,
    happened_at VARCHAR(5) NOT NULL,
    recorded_at CHAR(30) NOT NULL,
    channel VARCHAR(30) NOT NULL,
    direction VARCHAR(30) NOT NULL,
    person VARCHAR(500) NOT NULL,
    summary VARCHAR(20000) NOT NULL,
    call_result VARCHAR(30),
    disclosure VARCHAR(30) NOT NULL,
    removed_at CHAR(30)
);
CREATE INDEX timeline_entry_by_client ON timeline_entry (client_id);
CREATE INDEX timeline_entry_by_dispute ON timeline_entry (dispute_id);

CREATE TABLE form_draft (
    place VARCHAR(200) NOT NULL PRIMARY KEY,
    saved_at CHAR(30) NOT NULL,
    content CLOB(10M) NOT NULL
);
