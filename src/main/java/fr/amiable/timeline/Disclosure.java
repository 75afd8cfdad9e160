package fr.amiable.timeline;

/** What may be done with an entry in a bundle; the names are stored. */
public enum Disclosure {
    /** Kept in the chronology, not marked. */
    ORDINARY,
    /** To be produced. */
    TO_PRODUCE,
    /** Never leaves the desk. */
    CONFIDENTIAL
}
