package fr.amiable.ui.client.card;

/** What the card of a client tells, one tab each. */
public enum CardTab {
    ACCOUNT,
    INVOICES,
    CONTRACTS,
    DISPUTES,
    CHRONOLOGY,
    CONTACTS,
    DOCUMENTS
}
