-- What there is to do for a dispute. proposal: the key of the proposed task it came from; NULL when the owner wrote it.
CREATE TABLE dispute_task (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dispute_id BIGINT NOT NULL REFERENCES dispute (id),
    stage VARCHAR(30) NOT NULL,
    words VARCHAR(500) NOT NULL,
    proposal VARCHAR(60),
    due_on DATE,
    done_on DATE,
    removed_at CHAR(30)
);

-- Offers to settle a dispute, and what was answered.
CREATE TABLE dispute_offer (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dispute_id BIGINT NOT NULL REFERENCES dispute (id),
    offered_by VARCHAR(30) NOT NULL,
    offered_on DATE NOT NULL,
    terms VARCHAR(20000) NOT NULL,
    amount_cents BIGINT,
    instalments VARCHAR(500) NOT NULL,
    answer_by DATE,
    answer VARCHAR(30) NOT NULL,
    answered_on DATE,
    removed_at CHAR(30)
);
