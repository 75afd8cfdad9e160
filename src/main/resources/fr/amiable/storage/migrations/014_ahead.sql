-- True when the owner asked for reminders before the due date to leave by themselves, at the start of the program only.
ALTER TABLE mail_account ADD COLUMN is_sending_ahead BOOLEAN NOT NULL DEFAULT FALSE;
