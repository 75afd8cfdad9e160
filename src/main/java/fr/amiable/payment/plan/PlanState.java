package fr.amiable.payment.plan;

/** Where a plan stands. */
public enum PlanState {
    /** Drawn up, not signed yet; nothing is late. */
    TO_SIGN,
    KEPT,
    /** An instalment was not paid in time. */
    MISSED,
    COMPLETED,
    /** The whole balance was made due. */
    DEFAULTED,
    GIVEN_UP
}
