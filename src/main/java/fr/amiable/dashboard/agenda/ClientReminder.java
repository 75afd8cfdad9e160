package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A client who is due for a reminder, as the scenarios tell it: the letter, none for a call, and the oldest delay in days. */
public record ClientReminder(
        ClientId client,
        String name,
        Optional<LetterType> letter,
        List<InvoiceId> invoices,
        long daysLate,
        Money amount) {

    public ClientReminder {
        invoices = List.copyOf(invoices);
    }

    /** What tells who is due on a day, from what was just read. */
    @FunctionalInterface
    public interface Source {

        Found on(LocalDate day, Ledger ledger, List<SentLetter> letters);
    }

    /** Who is due, and who waits for a document before he is. */
    public record Found(List<ClientReminder> reminders, List<DocumentAsked> documents) {

        public Found {
            reminders = List.copyOf(reminders);
            documents = List.copyOf(documents);
        }

        List<AgendaItem> items() {
            return Stream.concat(
                            ClientReminder.items(reminders).stream(),
                            documents.stream().map(DocumentAsked::item))
                    .toList();
        }
    }

    static List<AgendaItem> items(List<ClientReminder> reminders) {
        return Agenda.grouped(reminders.stream().map(ClientReminder::item).toList(), ClientReminder::others);
    }

    private AgendaItem item() {
        return AgendaItem.of(
                AgendaTopic.REMINDER,
                Urgency.SOON,
                Wording.of("client", name),
                daysLate < 0
                        ? Wording.of("reminder.ahead", invoices.size(), -daysLate)
                        : Wording.of("reminder.why", invoices.size(), daysLate),
                amount,
                letter.map(type -> NextStep.write(type, invoices.get(0).subject(), invoices))
                        .orElseGet(() -> NextStep.call(client, invoices)));
    }

    private static AgendaItem others(List<AgendaItem> others) {
        return AgendaItem.of(
                AgendaTopic.REMINDER,
                Urgency.SOON,
                Wording.of("reminder.others", others.size()),
                Wording.of("reminder.othersWhy"),
                Agenda.sum(others),
                NextStep.seeInvoices(others));
    }
}
