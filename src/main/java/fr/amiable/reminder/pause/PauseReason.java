package fr.amiable.reminder.pause;

/** Why reminders rest, the most serious first; the names are stored. */
public enum PauseReason {
    INSOLVENCY(Release.OWNER),
    OVER_INDEBTEDNESS(Release.OWNER),
    DO_NOT_CONTACT(Release.OWNER),
    OTHER_HANDS(Release.AUTOMATIC),
    ENFORCEABLE(Release.OWNER),
    WRITTEN_OFF(Release.OWNER),
    TIME_BARRED(Release.OWNER),
    DISPUTE(Release.AUTOMATIC),
    INSTALMENT_MISSED(Release.AUTOMATIC),
    INSTALMENTS(Release.AUTOMATIC),
    PROMISE(Release.AUTOMATIC),
    UNMATCHED_CREDIT(Release.AUTOMATIC),
    ADDRESS_WRONG(Release.AUTOMATIC),
    DOCUMENT_ASKED(Release.AUTOMATIC),
    AFTER_CALL(Release.AUTOMATIC),
    OWNER(Release.AUTOMATIC);

    private final Release release;

    PauseReason(Release release) {
        this.release = release;
    }

    public Release release() {
        return release;
    }
}
