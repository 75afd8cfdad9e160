-- Which facts of a chronology an exhibit proves, when the owner said so: a fact that holds the very file of the exhibit is
-- proven by it without a row here. is_linked: false when the owner took such a link away.
CREATE TABLE exhibit_link (
    exhibit_id BIGINT NOT NULL REFERENCES exhibit (id),
    subject_kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    aspect VARCHAR(30) NOT NULL,
    is_linked BOOLEAN NOT NULL,
    CONSTRAINT exhibit_link_once PRIMARY KEY (exhibit_id, subject_kind, subject_id, aspect)
);

-- What may be done with a fact that the desk tells by itself, when the owner decided otherwise than what is usual for its kind.
CREATE TABLE fact_mark (
    subject_kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    aspect VARCHAR(30) NOT NULL,
    disclosure VARCHAR(30) NOT NULL,
    CONSTRAINT fact_mark_once PRIMARY KEY (subject_kind, subject_id, aspect)
);
