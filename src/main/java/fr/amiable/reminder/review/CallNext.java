package fr.amiable.reminder.review;

import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.timeline.CallResult;
import java.time.LocalDate;

/** The step that a call books: reminders rest for that reason, by default for so many days; a promise when {@code isPromise}. */
public record CallNext(PauseReason cause, int days, boolean isPromise) {

    private static final int CALL_AGAIN = 2;
    private static final int CHECK_BANK = 3;
    private static final int PAYMENT_COMES = 5;
    private static final int DOCUMENT = 7;
    private static final int APPROVAL = 8;

    public static CallNext after(CallResult result) {
        return switch (result) {
            case ANSWERING_MACHINE, UNREACHABLE, CONTESTS -> new CallNext(PauseReason.AFTER_CALL, CALL_AGAIN, false);
            case INVOICE_NOT_RECEIVED -> new CallNext(PauseReason.DOCUMENT_ASKED, DOCUMENT, false);
            case WAITING_FOR_APPROVAL -> new CallNext(PauseReason.AFTER_CALL, APPROVAL, false);
            case PAYMENT_UNDER_WAY -> new CallNext(PauseReason.PROMISE, PAYMENT_COMES, true);
            case PAYMENT_SENT -> new CallNext(PauseReason.AFTER_CALL, CHECK_BANK, false);
        };
    }

    /** The day proposed. */
    public LocalDate from(LocalDate today) {
        return today.plusDays(days);
    }
}
