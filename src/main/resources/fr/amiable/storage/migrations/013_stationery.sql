-- The owner's paper: one row once something was chosen. Lengths in millimetres; across and down are the pixels of a picture.
CREATE TABLE stationery (
    id INT NOT NULL PRIMARY KEY CHECK (id = 1),
    logo BLOB(2097152),
    logo_across INT,
    logo_down INT,
    logo_place VARCHAR(20) NOT NULL,
    logo_height INT NOT NULL,
    accent CHAR(7) NOT NULL,
    signature BLOB(2097152),
    signature_across INT,
    signature_down INT,
    signature_height INT NOT NULL,
    margin_left INT NOT NULL,
    margin_right INT NOT NULL,
    margin_top INT NOT NULL,
    margin_bottom INT NOT NULL
);
