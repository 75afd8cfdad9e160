package fr.amiable.client;

/** What must be known before writing to a client, the gravest first. */
public enum ClientFlag {
    INSOLVENCY,
    OVER_INDEBTED,
    DO_NOT_CONTACT,
    ADDRESS_WRONG
}
