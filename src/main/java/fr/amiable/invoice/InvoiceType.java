package fr.amiable.invoice;

/** What kind of invoice; the names are stored. */
public enum InvoiceType {
    INVOICE,
    DEPOSIT,
    CREDIT_NOTE
}
