package fr.amiable.payment.plan;

/** What interest does while a plan is kept; the names are stored. */
public enum InterestClause {
    /** None runs while the plan is kept; all of it is due again when it is not. */
    NONE_WHILE_KEPT,
    /** It goes on running on what is left, and is asked for after the last instalment. */
    RUNNING
}
