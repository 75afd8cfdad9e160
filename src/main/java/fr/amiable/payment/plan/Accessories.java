package fr.amiable.payment.plan;

/** What becomes of the interest and the indemnity already due when a plan is agreed; the names are stored. */
public enum Accessories {
    /** They are part of the sum to pay. */
    CLAIMED,
    /** They are not asked for as long as the plan is kept, and due again when it is not. */
    LEFT_IF_KEPT
}
