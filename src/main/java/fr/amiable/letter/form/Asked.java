package fr.amiable.letter.form;

/** What of the accounts a letter asks for. */
public enum Asked {
    NOTHING,
    /** What is unpaid of the invoices themselves. */
    PRINCIPAL,
    /** Everything the accounts say is due, interest and indemnity included where the regime knows them. */
    WHOLE
}
