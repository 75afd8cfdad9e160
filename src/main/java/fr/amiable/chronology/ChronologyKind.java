package fr.amiable.chronology;

/** What kind of fact a chronology tells. */
public enum ChronologyKind {
    EXCHANGE,
    INVOICE,
    MONEY,
    LETTER,
    CONTRACT,
    DISPUTE,
    DESK
}
