package fr.amiable.client.duplicate;

/** Why two clients may be one, the surest first. */
public enum Likeness {
    SAME_SIREN,
    SAME_VAT_NUMBER,
    SAME_NAME,
    CLOSE_NAME
}
