package fr.amiable.timeline;

/** Who spoke to whom; the names are stored. */
public enum Direction {
    /** From the client to the owner. */
    RECEIVED,
    /** From the owner to the client. */
    SENT,
    /** Both, or nobody in particular. */
    NONE
}
