package fr.amiable.ui.exhibit;

/** What a line of the list of exhibits says at its end: the first that holds. */
public enum ExhibitState {
    CHANGED,
    LOST,
    WITHDRAWN,
    CONFIDENTIAL,
    COMMUNICATED,
    VERIFIED,
    NOT_VERIFIED
}
