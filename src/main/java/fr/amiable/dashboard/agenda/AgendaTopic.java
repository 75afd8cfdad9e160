package fr.amiable.dashboard.agenda;

/** What a thing to do is about. */
public enum AgendaTopic {
    LIMITATION,
    FORMAL_NOTICE,
    REGISTERED,
    INSOLVENCY,
    DISPUTE,
    PROMISE,
    PLAN,
    DOCUMENT,
    REMINDER,
    CONTRACT,
    ADDRESS,
    RATE,
    COMPANY,
    BACKUP
}
