package fr.amiable.dashboard.agenda;

/** What the owner is offered to do, by the place it leads to. */
public enum AgendaAct {
    CHOOSE_WAY,
    SEE_LIMITATIONS,
    DECIDE_AFTER_NOTICE,
    SEE_LETTERS,
    FOLLOW_LETTER,
    OPEN_CLIENT,
    OPEN_DISPUTE,
    SEE_DISPUTES,
    CHECK_PAYMENT,
    CALL_CLIENT,
    WRITE_LETTER,
    NOTE_DOCUMENT_SENT,
    SEE_INVOICES,
    OPEN_PLAN,
    OPEN_CONTRACT,
    CORRECT_ADDRESS,
    ENTER_RATES,
    CHECK_RATES,
    COMPLETE_COMPANY,
    SEE_BACKUPS
}
