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

-- Scenarios the owner changed or made: a shipped one is as it was shipped while it has no row here; name: empty while it keeps its own.
CREATE TABLE reminder_plan (
    code VARCHAR(100) NOT NULL PRIMARY KEY,
    name VARCHAR(500) NOT NULL,
    gap_days INT NOT NULL,
    recent_days INT NOT NULL,
    kinds VARCHAR(500) NOT NULL,
    from_cents BIGINT,
    below_cents BIGINT
);
CREATE TABLE reminder_step (
    plan_code VARCHAR(100) NOT NULL REFERENCES reminder_plan (code),
    place INT NOT NULL,
    days INT NOT NULL,
    channel VARCHAR(30) NOT NULL,
    letter VARCHAR(30),
    takes_place VARCHAR(30) NOT NULL,
    floor_cents BIGINT,
    ceiling_cents BIGINT,
    CONSTRAINT reminder_step_place PRIMARY KEY (plan_code, place)
);

-- What was chosen for a client or an invoice: its scenario, and how many steps were done elsewhere before. Two clients made
-- one may leave two: the first holds until the owner chooses again.
CREATE TABLE reminder_choice (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    plan_code VARCHAR(100),
    reached_steps INT NOT NULL,
    reached_on DATE
);
CREATE INDEX reminder_choice_by_subject ON reminder_choice (subject_kind, subject_id);

-- Reminders of a client or about an invoice that the owner stopped, until a day; released_at: he ended it before.
CREATE TABLE reminder_stop (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    cause VARCHAR(30) NOT NULL,
    words VARCHAR(20000) NOT NULL,
    until_on DATE NOT NULL,
    stopped_on DATE NOT NULL,
    released_at CHAR(30)
);
CREATE INDEX reminder_stop_until ON reminder_stop (until_on);

-- Steps the owner left out for an invoice; step counts from zero.
CREATE TABLE reminder_ignored (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id BIGINT NOT NULL REFERENCES invoice (id),
    step INT NOT NULL,
    ignored_on DATE NOT NULL,
    reason VARCHAR(20000) NOT NULL,
    withdrawn_at CHAR(30)
);
