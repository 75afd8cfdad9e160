package fr.amiable.payment;

/** Who said which invoices a payment pays (C. civ. 1342-10); the names are stored. */
public enum AllocationChoice {
    DEBTOR,
    LEGAL
}
