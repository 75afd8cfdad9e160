package fr.amiable.timeline;

/** What came of a call; the names are stored. */
public enum CallResult {
    ANSWERING_MACHINE,
    UNREACHABLE,
    INVOICE_NOT_RECEIVED,
    WAITING_FOR_APPROVAL,
    CONTESTS,
    PAYMENT_UNDER_WAY,
    PAYMENT_SENT
}
