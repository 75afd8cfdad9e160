package fr.amiable.timeline;

/** How something was said or happened; the names are stored. */
public enum Channel {
    PHONE,
    EMAIL,
    LETTER,
    REGISTERED_LETTER,
    SMS,
    MESSAGE,
    MEETING,
    VISIT,
    ONLINE_REVIEW,
    COURT,
    OTHER
}
