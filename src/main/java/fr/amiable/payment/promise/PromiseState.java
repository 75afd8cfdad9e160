package fr.amiable.payment.promise;

/** What came of a promise. */
public enum PromiseState {
    AWAITED,
    KEPT,
    BROKEN,
    /** Nothing was left to pay before the day came, without the client paying: a credit note, a waiver. */
    MOOT
}
