package fr.amiable.reminder;

import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.agenda.ClientReminder;
import fr.amiable.reminder.engine.DueReminder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Tells the agenda whom the scenarios are due for. */
public final class AgendaReminders implements ClientReminder.Source {

    private final Supplier<ReminderService> reminders;

    /** @param reminders asked for when the agenda is read */
    public AgendaReminders(Supplier<ReminderService> reminders) {
        this.reminders = reminders;
    }

    @Override
    public List<ClientReminder> on(LocalDate day, Ledger ledger, List<SentLetter> letters) {
        return reminders.get().on(day, ledger, letters).due().stream()
                .map(due -> told(due, day))
                .toList();
    }

    /** One of the day's reminders as the agenda shows it. */
    public static ClientReminder told(DueReminder due, LocalDate day) {
        return new ClientReminder(
                due.client(), due.clientName(), due.letter(), due.invoices(), due.daysLate(day), due.amount());
    }
}
