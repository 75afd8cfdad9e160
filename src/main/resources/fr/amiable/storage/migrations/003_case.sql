-- Everything lists tell of letters, beside their pages: reading a row of the table would read 32 KB of PDF with it.
CREATE INDEX letter_slips ON letter
    (id, client_id, type, written_on, pay_by, registered_number, amount_cents, fingerprint);
