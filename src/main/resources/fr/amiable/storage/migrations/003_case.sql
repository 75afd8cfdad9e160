-- claim_declared_on: the day the claim was declared to the collective proceedings (C. com. L622-24)
ALTER TABLE client ADD COLUMN claim_declared_on DATE;
