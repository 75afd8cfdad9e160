package fr.amiable.letter.mailing;

/** What became of a message; the names are stored. */
public enum MailState {
    /** Being handed over; found later, the program stopped in the middle and nobody knows. */
    SENDING,
    /** The server answered for it, or the owner says that it left. */
    SENT,
    /** It did not leave. */
    REFUSED,
    /** The connection was lost while the server had it in hand. */
    IN_DOUBT
}
