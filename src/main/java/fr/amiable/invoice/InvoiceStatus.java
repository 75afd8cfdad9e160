package fr.amiable.invoice;

/**
 * Where an invoice stands; exactly one at a time. A settled one is SETTLED whatever was written before; an overdue one takes the highest
 * step of the letters written for it.
 */
public enum InvoiceStatus {
    NOT_DUE,
    OVERDUE,
    REMINDED,
    FORMAL_NOTICE,
    JUDICIAL,
    SETTLED,
    CREDIT_NOTE
}
