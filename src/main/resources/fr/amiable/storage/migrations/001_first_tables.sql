-- The first tables. Money is in whole cents, days are DATE, rates are percentages. Instants are texts
-- such as 2026-03-29T02:30:00.000000000Z: a TIMESTAMP of Derby passes through the hour of the computer, which has gaps.
-- Texts of one line are VARCHAR(500), longer ones VARCHAR(20000); a text that was left out is empty, never null.

CREATE TABLE company (
    id INT NOT NULL PRIMARY KEY CHECK (id = 1),
    name VARCHAR(500) NOT NULL,
    legal_form VARCHAR(500) NOT NULL,
    share_capital VARCHAR(500) NOT NULL,
    siren CHAR(9),
    vat_number VARCHAR(500) NOT NULL,
    registration VARCHAR(500) NOT NULL,
    address_detail VARCHAR(500) NOT NULL,
    address_building VARCHAR(500) NOT NULL,
    address_street VARCHAR(500) NOT NULL,
    address_place VARCHAR(500) NOT NULL,
    address_postcode VARCHAR(500) NOT NULL,
    address_town VARCHAR(500) NOT NULL,
    address_country VARCHAR(500) NOT NULL,
    phone VARCHAR(500) NOT NULL,
    email VARCHAR(500) NOT NULL,
    iban VARCHAR(34),
    bic VARCHAR(500) NOT NULL,
    signatory_name VARCHAR(500) NOT NULL,
    signatory_title VARCHAR(500) NOT NULL,
    mediator_name VARCHAR(500) NOT NULL,
    mediator_address VARCHAR(500) NOT NULL,
    mediator_website VARCHAR(500) NOT NULL,
    insurer VARCHAR(500) NOT NULL,
    policy_number VARCHAR(500) NOT NULL,
    insurer_contact VARCHAR(500) NOT NULL,
    payment_days INT NOT NULL,
    is_end_of_month BOOLEAN NOT NULL,
    penalty_rate DECIMAL(12, 6)
);

CREATE TABLE client (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind VARCHAR(30) NOT NULL
        CHECK (kind IN ('PROFESSIONAL', 'CONSUMER', 'PUBLIC_BODY', 'NON_PROFESSIONAL')),
    merchant_status VARCHAR(30) NOT NULL,
    name VARCHAR(500) NOT NULL CHECK (name <> ''),
    search_name VARCHAR(1000) NOT NULL,
    siren CHAR(9),
    vat_number VARCHAR(500) NOT NULL,
    insolvency_published_on DATE,
    is_do_not_contact BOOLEAN NOT NULL,
    is_address_wrong BOOLEAN NOT NULL,
    note VARCHAR(20000) NOT NULL
);
CREATE INDEX client_by_search_name ON client (search_name);
CREATE INDEX client_by_siren ON client (siren);
CREATE INDEX client_by_vat_number ON client (vat_number);

CREATE TABLE client_contact (
    client_id BIGINT NOT NULL REFERENCES client (id),
    place INT NOT NULL,
    name VARCHAR(500) NOT NULL,
    role VARCHAR(30) NOT NULL,
    email VARCHAR(500) NOT NULL,
    phone VARCHAR(500) NOT NULL,
    PRIMARY KEY (client_id, place)
);

CREATE TABLE client_address (
    client_id BIGINT NOT NULL REFERENCES client (id),
    place INT NOT NULL,
    purpose VARCHAR(30) NOT NULL CHECK (purpose IN ('SEAT', 'BILLING', 'DELIVERY')),
    address_detail VARCHAR(500) NOT NULL,
    address_building VARCHAR(500) NOT NULL,
    address_street VARCHAR(500) NOT NULL,
    address_place VARCHAR(500) NOT NULL,
    address_postcode VARCHAR(500) NOT NULL,
    address_town VARCHAR(500) NOT NULL,
    address_country VARCHAR(500) NOT NULL,
    PRIMARY KEY (client_id, place)
);

-- settled_cents: what credit notes and payments that did not bounce bring; step: the highest letter or judgment.
-- Both are kept by the program in the transaction that changes them.
CREATE TABLE invoice (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id BIGINT NOT NULL REFERENCES client (id),
    type VARCHAR(30) NOT NULL CHECK (type IN ('INVOICE', 'DEPOSIT', 'CREDIT_NOTE')),
    number VARCHAR(500) NOT NULL CHECK (number <> ''),
    issued_on DATE NOT NULL,
    performed_on DATE,
    due_on DATE NOT NULL,
    net_cents BIGINT NOT NULL,
    vat_cents BIGINT NOT NULL,
    gross_cents BIGINT NOT NULL,
    prepaid_cents BIGINT NOT NULL,
    penalty_rate DECIMAL(12, 6),
    imputation VARCHAR(30) NOT NULL,
    order_reference VARCHAR(500) NOT NULL,
    contract_reference VARCHAR(500) NOT NULL,
    corrects_id BIGINT REFERENCES invoice (id),
    note VARCHAR(20000) NOT NULL,
    notice_received_on DATE,
    enforceable_on DATE,
    settled_cents BIGINT NOT NULL DEFAULT 0,
    step VARCHAR(30) NOT NULL DEFAULT 'NONE' CHECK (step IN ('NONE', 'REMINDED', 'FORMAL_NOTICE', 'JUDICIAL')),
    outstanding_cents BIGINT NOT NULL GENERATED ALWAYS AS (
        CASE WHEN type = 'CREDIT_NOTE' OR settled_cents >= gross_cents - prepaid_cents THEN 0
        ELSE gross_cents - prepaid_cents - settled_cents END),
    CONSTRAINT invoice_number UNIQUE (number),
    CONSTRAINT invoice_due_after_issue CHECK (due_on >= issued_on)
);
CREATE INDEX invoice_newest_first ON invoice (issued_on DESC, id DESC);
CREATE INDEX invoice_due_on ON invoice (due_on);
CREATE INDEX invoice_outstanding ON invoice (outstanding_cents, client_id, due_on);

CREATE TABLE invoice_line (
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    place INT NOT NULL,
    description VARCHAR(20000) NOT NULL,
    quantity DECIMAL(31, 12) NOT NULL,
    unit_price DECIMAL(31, 12) NOT NULL,
    vat_rate DECIMAL(12, 6) NOT NULL,
    discount DECIMAL(31, 12) NOT NULL,
    PRIMARY KEY (invoice_id, place)
);

CREATE TABLE payment (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id BIGINT NOT NULL REFERENCES client (id),
    received_on DATE NOT NULL,
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    method VARCHAR(30) NOT NULL,
    reference VARCHAR(500) NOT NULL,
    choice VARCHAR(30) NOT NULL,
    reversed_on DATE
);

CREATE TABLE allocation (
    payment_id BIGINT NOT NULL REFERENCES payment (id),
    place INT NOT NULL,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (payment_id, place)
);

CREATE TABLE letter (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id BIGINT NOT NULL REFERENCES client (id),
    type VARCHAR(30) NOT NULL,
    written_on DATE NOT NULL,
    pay_by DATE,
    amount_cents BIGINT NOT NULL,
    registered_number VARCHAR(500),
    override_reason VARCHAR(20000),
    fingerprint CHAR(64) NOT NULL,
    pdf BLOB(1G) NOT NULL
);

CREATE TABLE letter_invoice (
    letter_id BIGINT NOT NULL REFERENCES letter (id),
    place INT NOT NULL,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    PRIMARY KEY (letter_id, place)
);

CREATE TABLE original (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    file_name VARCHAR(500) NOT NULL,
    media_type VARCHAR(500) NOT NULL,
    size_bytes BIGINT NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    added_at CHAR(30) NOT NULL,
    content BLOB(2G) NOT NULL
);
CREATE INDEX original_by_subject ON original (subject_kind, subject_id);
CREATE INDEX original_by_fingerprint ON original (fingerprint);

CREATE TABLE journal (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at CHAR(30) NOT NULL,
    who VARCHAR(500) NOT NULL,
    subject_kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    act VARCHAR(50) NOT NULL,
    before_text CLOB(100M) NOT NULL,
    after_text CLOB(100M) NOT NULL
);
CREATE INDEX journal_by_subject ON journal (subject_kind, subject_id);

CREATE TABLE owner_rates (
    semester_year INT NOT NULL,
    semester_half INT NOT NULL CHECK (semester_half IN (1, 2)),
    legal_individual DECIMAL(12, 6) NOT NULL,
    legal_other DECIMAL(12, 6) NOT NULL,
    ecb_refinancing DECIMAL(12, 6) NOT NULL,
    source VARCHAR(20000) NOT NULL,
    is_verified BOOLEAN NOT NULL,
    PRIMARY KEY (semester_year, semester_half)
);
