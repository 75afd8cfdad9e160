package fr.amiable.reminder;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.agenda.ClientReminder;
import fr.amiable.dashboard.agenda.DocumentAsked;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.engine.ReminderDay;
import fr.amiable.reminder.pause.Pause;
import fr.amiable.reminder.pause.PauseReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells the agenda whom the scenarios are due for. */
public final class AgendaReminders implements ClientReminder.Source {

    private final Supplier<ReminderService> reminders;

    /** @param reminders asked for when the agenda is read */
    public AgendaReminders(Supplier<ReminderService> reminders) {
        this.reminders = reminders;
    }

    @Override
    public ClientReminder.Found on(LocalDate day, Ledger ledger, List<SentLetter> letters) {
        ReminderDay found = reminders.get().on(day, ledger, letters);
        return new ClientReminder.Found(
                found.due().stream().map(due -> told(due, day)).toList(), documents(found, ledger));
    }

    /** One for each pause, whatever the number of invoices that rest. */
    private static List<DocumentAsked> documents(ReminderDay day, Ledger ledger) {
        Map<Pause, List<Receivable>> asked = new LinkedHashMap<>();
        day.leftOut()
                .forEach(left -> left.pause()
                        .filter(pause -> pause.reason() == PauseReason.DOCUMENT_ASKED)
                        .ifPresent(pause -> asked.computeIfAbsent(pause, any -> new ArrayList<>())
                                .add(left.receivable())));
        return asked.entrySet().stream()
                .map(resting -> document(resting.getKey(), resting.getValue(), day.day(), ledger))
                .toList();
    }

    private static DocumentAsked document(Pause pause, List<Receivable> resting, LocalDate day, Ledger ledger) {
        ClientId client = resting.get(0).client();
        return new DocumentAsked(
                client,
                ledger.debtor(client).name(),
                pause.about(),
                pause.detail(),
                pause.until().orElse(day),
                Money.sum(resting.stream()
                        .map(receivable -> receivable.outstandingOn(day))
                        .toList()));
    }

    /** One of the day's reminders as the agenda shows it. */
    public static ClientReminder told(DueReminder due, LocalDate day) {
        return new ClientReminder(
                due.client(), due.clientName(), due.letter(), due.invoices(), due.daysLate(day), due.amount());
    }
}
