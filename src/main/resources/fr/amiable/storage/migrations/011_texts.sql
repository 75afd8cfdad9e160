-- The language a client reads.
ALTER TABLE client ADD COLUMN language VARCHAR(30) NOT NULL DEFAULT 'FRENCH';

-- The owner's own words for letters; of each name and language the last row holds. words: empty when the owner went back to the words
-- shipped. shipped: SHA-256 of the words shipped when these were written, of no word when there were none.
CREATE TABLE letter_text (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name VARCHAR(500) NOT NULL,
    language VARCHAR(30) NOT NULL,
    words VARCHAR(20000) NOT NULL,
    shipped CHAR(64) NOT NULL,
    written_at CHAR(30) NOT NULL
);
