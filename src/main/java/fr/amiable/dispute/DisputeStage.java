package fr.amiable.dispute;

/** How far a dispute has come, in the order of the road; the names are stored. */
public enum DisputeStage {
    REPORTED,
    ACKNOWLEDGED,
    QUALIFIED,
    DIALOGUE,
    PROPOSAL,
    FORMAL_NOTICE,
    MEDIATION,
    INSURANCE,
    COURT,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
