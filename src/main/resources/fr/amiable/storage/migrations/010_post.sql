-- The mailbox letters leave from: one row at most. sealed_password: unreadable without the key file that lies beside the database.
CREATE TABLE mail_account (
    id INT NOT NULL PRIMARY KEY CHECK (id = 1),
    sender_address VARCHAR(500) NOT NULL,
    sender_name VARCHAR(500) NOT NULL,
    reply_to VARCHAR(500) NOT NULL,
    host VARCHAR(500) NOT NULL,
    port INT NOT NULL,
    security VARCHAR(30) NOT NULL,
    user_name VARCHAR(500) NOT NULL,
    sealed_password VARCHAR(20000) NOT NULL
);

-- Each message that carried a letter, or tried to, with its exact bytes and their SHA-256; written before it leaves, so that a crash
-- leaves it SENDING. recipients: one a line. answer: what the server said.
CREATE TABLE letter_mail (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    letter_id BIGINT NOT NULL REFERENCES letter (id),
    recipients VARCHAR(20000) NOT NULL,
    subject VARCHAR(500) NOT NULL,
    message_id VARCHAR(500) NOT NULL,
    written_at CHAR(30) NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    state VARCHAR(30) NOT NULL CHECK (state IN ('SENDING', 'SENT', 'REFUSED', 'IN_DOUBT')),
    answer VARCHAR(20000) NOT NULL,
    message BLOB(1G) NOT NULL
);
CREATE INDEX letter_mail_by_letter ON letter_mail (letter_id);

-- What is known of registered letters beside their number and the day they were handed over, which are with the letter and its sendings.
-- provider and consent: of electronic ones. presented_on: the first presentation. outcome: empty while under way.
CREATE TABLE registered_letter (
    letter_id BIGINT NOT NULL PRIMARY KEY REFERENCES letter (id),
    form VARCHAR(30) NOT NULL CHECK (form IN ('PAPER', 'ELECTRONIC')),
    provider VARCHAR(500) NOT NULL,
    consent_on DATE,
    consent_how VARCHAR(20000) NOT NULL,
    presented_on DATE,
    outcome VARCHAR(30) CHECK (outcome IN ('DISTRIBUTED', 'UNCLAIMED', 'REFUSED', 'UNKNOWN', 'LOST')),
    ended_on DATE
);
CREATE INDEX letter_by_registered_number ON letter (registered_number);
