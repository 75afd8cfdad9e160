package fr.amiable.identifier;

/** What kind of number a text turned out to be. */
public enum IdentifierType {
    SIREN,
    SIRET,
    VAT,
    IBAN,
    CREDITOR_REFERENCE,
    S10,
    DOMESTIC_TRACKING,
    UNKNOWN
}
