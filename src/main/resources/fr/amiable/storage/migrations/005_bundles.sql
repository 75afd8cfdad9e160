-- Each bundle of a case that was produced. communicated_on: the day it was handed over, which fixed the numbers of its exhibits.
CREATE TABLE bundle_version (
    id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dispute_id BIGINT NOT NULL REFERENCES dispute (id),
    number INT NOT NULL,
    produced_at CHAR(30) NOT NULL,
    profile VARCHAR(30) NOT NULL,
    addressee VARCHAR(500) NOT NULL,
    communicated_on DATE,
    CONSTRAINT bundle_version_number UNIQUE (dispute_id, number)
);

-- Its files, one for each volume; path: where each was written.
CREATE TABLE bundle_file (
    version_id BIGINT NOT NULL REFERENCES bundle_version (id),
    place INT NOT NULL,
    path VARCHAR(20000) NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    size_bytes BIGINT NOT NULL,
    pages INT NOT NULL,
    CONSTRAINT bundle_file_place PRIMARY KEY (version_id, place)
);

-- The exhibits in it, by the numbers they had then.
CREATE TABLE bundle_content (
    version_id BIGINT NOT NULL REFERENCES bundle_version (id),
    number INT NOT NULL,
    exhibit_id BIGINT NOT NULL REFERENCES exhibit (id),
    title VARCHAR(500) NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    is_withdrawn BOOLEAN NOT NULL,
    CONSTRAINT bundle_content_number PRIMARY KEY (version_id, number)
);

-- The bytes of the files that were communicated, in pieces that are read one after the other.
CREATE TABLE bundle_piece (
    version_id BIGINT NOT NULL,
    place INT NOT NULL,
    piece INT NOT NULL,
    content BLOB(1048576) NOT NULL,
    CONSTRAINT bundle_piece_place PRIMARY KEY (version_id, place, piece),
    CONSTRAINT bundle_piece_file FOREIGN KEY (version_id, place) REFERENCES bundle_file (version_id, place)
);
