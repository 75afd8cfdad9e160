package fr.amiable.payment;

/** How money came in; the names are stored. */
public enum PaymentMethod {
    TRANSFER,
    CHEQUE,
    CARD,
    CASH,
    DIRECT_DEBIT,
    OTHER
}
