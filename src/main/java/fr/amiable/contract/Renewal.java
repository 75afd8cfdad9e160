package fr.amiable.contract;

/** What happens at the end of a contract; the names are stored. */
public enum Renewal {
    /** It ends. */
    NONE,
    /** It goes on for the same time unless one of the parties gives notice. */
    TACIT,
    /** It goes on only when both agree again. */
    EXPRESS
}
