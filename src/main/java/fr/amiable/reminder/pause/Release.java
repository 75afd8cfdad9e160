package fr.amiable.reminder.pause;

/** Who ends a pause. */
public enum Release {
    /** It ends by its date, or when what caused it is over. */
    AUTOMATIC,
    /** The owner has to say that it is over. */
    OWNER
}
