package fr.amiable.document.source;

/** Why a file cannot be shown as pages; the sentence and what to do are in {@code texts.properties}. */
public enum NoPages {
    EMPTY,
    UNREADABLE,
    DAMAGED,
    PASSWORD,
    CERTIFICATE,
    HEIC,
    AVIF,
    OFFICE,
    TNEF,
    ZIP,
    XML,
    TOO_LARGE,
    UNKNOWN
}
