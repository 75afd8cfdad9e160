package fr.amiable.journal;

/** What can be done to a thing of the desk; the names are stored, so they never change. */
public enum Act {
    RECORDED,
    CHANGED,
    REMOVED,
    IMPORTED,
    PAYMENT_RECORDED,
    PAYMENT_REVERSED,
    ALLOCATION_CHANGED,
    NOTICE_RECEIVED,
    JUDGMENT_ENFORCEABLE,
    LETTER_PRODUCED,
    LETTER_PRODUCED_DESPITE_WARNING,
    LETTER_PRINTED,
    FILE_ATTACHED,
    RATE_ENTERED,
    RESTORED,
    MERGED,
    WAIVED,
    WAIVER_WITHDRAWN,
    WRITTEN_OFF,
    DISPUTE_OPENED,
    STAGE_CHANGED,
    DISPUTE_CLOSED,
    FILE_REMOVED
}
