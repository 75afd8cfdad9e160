package fr.amiable.dispute;

/** How a dispute ended; the names are stored. */
public enum DisputeOutcome {
    AGREEMENT,
    PAID,
    CREDIT_NOTE,
    JUDGMENT,
    ABANDONED
}
