package fr.amiable.invoice;

/** What can hang on an invoice and keeps it from being removed. */
public enum Dependent {
    PAYMENTS,
    LETTERS,
    DISPUTES,
    CREDIT_NOTES,
    WAIVERS,
    PROMISES,
    INSTALMENT_PLANS
}
