package fr.amiable.reminder.plan;

/** How a step reaches the client; the names are stored. */
public enum StepChannel {
    EMAIL,
    POST,
    REGISTERED,
    CALL;

    /** True when a letter leaves: calls count for no level. */
    public boolean isWritten() {
        return this != CALL;
    }
}
