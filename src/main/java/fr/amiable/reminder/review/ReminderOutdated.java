package fr.amiable.reminder.review;

import fr.amiable.common.Refusal;

/** What is owed changed since the reminder was drawn up: it is cancelled, to be looked at again. */
public final class ReminderOutdated extends Refusal {

    private static final long serialVersionUID = 1L;

    ReminderOutdated(String invoiceNumber) {
        super("reminder.outdated", invoiceNumber);
    }
}
