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
