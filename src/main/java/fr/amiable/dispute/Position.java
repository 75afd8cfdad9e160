package fr.amiable.dispute;

/** What the owner thinks of the complaint; the names are stored. */
public enum Position {
    NOT_DECIDED,
    FOUNDED,
    PARTLY_FOUNDED,
    UNFOUNDED
}
