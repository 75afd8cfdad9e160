package fr.amiable.client;

/** What can be attached to a client. */
public enum Attached {
    INVOICE,
    PAYMENT,
    LETTER,
    CONTRACT,
    DISPUTE,
    ENTRY,
    FILE,
    REMINDER_STOP,
    REMINDER_CHOICE
}
