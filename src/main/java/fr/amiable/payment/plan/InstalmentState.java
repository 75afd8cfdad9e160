package fr.amiable.payment.plan;

/** Where one instalment stands. */
public enum InstalmentState {
    PAID,
    /** Its day has not come. */
    COMING,
    /** Its day has come, and a transfer may still arrive. */
    DUE,
    MISSED
}
