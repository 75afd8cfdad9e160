package fr.amiable.reminder.review;

import fr.amiable.client.profile.PayerProfiles;
import fr.amiable.common.Money;
import fr.amiable.common.Transactions;
import fr.amiable.draft.DraftService;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.reminder.ReminderService;
import fr.amiable.reminder.engine.DueLine;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.engine.ReminderDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Leads the owner through what is due: reads each client, produces its letter from what is owed at that moment, and prints them all. */
public final class ReviewService {

    /** What it works on. */
    public record Desk(
            ReminderService reminders,
            InvoiceService invoices,
            LetterService letters,
            PayerProfiles profiles,
            DraftService drafts) {}

    private final Desk desk;
    private final ReviewWords words;
    private final JoinedPages pages;
    private final Transactions transactions;
    private final Clock clock;

    public ReviewService(Desk desk, JoinedPages pages, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.words = new ReviewWords(desk.drafts());
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
    }

    public ReviewStart start() {
        ReminderDay day = desk.reminders().today();
        return new ReviewStart(day.day(), day.due());
    }

    public ReviewedClient read(DueReminder reminder) {
        List<InvoiceRow> account = desk.invoices().rowsOf(reminder.client()).stream()
                .filter(row -> row.outstanding().isPositive())
                .sorted(Comparator.comparing(InvoiceRow::dueOn))
                .toList();
        List<InvoiceId> asked = reminder.invoices();
        List<ProducedLetter> sent = desk.letters().ofClient(reminder.client()).stream()
                .filter(ProducedLetter::isSent)
                .filter(letter -> letter.invoices().stream().anyMatch(asked::contains))
                .toList();
        return new ReviewedClient(reminder, account, sent, desk.profiles().of(reminder.client()));
    }

    /** The letter proposed, or what to say in a call, dated today, in the owner's words when he changed them. */
    public LetterRequest request(DueReminder reminder) {
        return new LetterRequest(
                        reminder.letter().orElse(LetterType.CALL_SCRIPT),
                        reminder.invoices(),
                        LocalDate.now(clock),
                        Optional.empty(),
                        Optional.empty())
                .with(words.of(reminder));
    }

    /** Keeps the owner's words for this once; those of the text again when they are the same. */
    public void reword(DueReminder reminder, OwnWords own) {
        words.keep(reminder, own);
    }

    /** What the owner made of the message for this once. */
    public Optional<OwnWords> message(DueReminder reminder) {
        return words.message(reminder);
    }

    /** The same once its letter is produced. */
    public Optional<String> message(LetterId letter) {
        return words.message(letter).map(OwnWords::words);
    }

    public void rewordMessage(DueReminder reminder, OwnWords own) {
        words.keepMessage(reminder, own);
    }

    /**
     * Produces the letter of a reminder; it still has to leave.
     *
     * @param overrideReason why it must go despite a red check
     * @throws ReminderOutdated when something was paid, credited or contested since the reminder was read
     * @throws fr.amiable.common.Refusal when the letter cannot be written
     */
    public QueuedLetter produce(DueReminder reminder, Optional<String> overrideReason) {
        return transactions.inTransaction(() -> {
            reminder.lines().forEach(this::requireUnchanged);
            ProducedLetter letter = desk.letters().produce(request(reminder), overrideReason);
            words.produced(reminder, letter.id());
            return new QueuedLetter(letter, reminder.amount());
        });
    }

    private void requireUnchanged(DueLine line) {
        InvoiceRow row = desk.invoices().row(line.receivable().id());
        if (!owed(row).equals(line.amount())) {
            throw new ReminderOutdated(row.number());
        }
    }

    private static Money owed(InvoiceRow row) {
        Money left = row.outstanding().minus(row.contested());
        return left.isPositive() ? left : Money.ZERO;
    }

    /** Looks again at what is owed: a payment since cancels the letter. */
    public PrintRun prepare(Collection<QueuedLetter> queue) {
        List<QueuedLetter> ready = new ArrayList<>();
        List<QueuedLetter> cancelled = new ArrayList<>();
        for (QueuedLetter queued : queue) {
            Money owed = Money.sum(queued.letter().invoices().stream()
                    .map(desk.invoices()::row)
                    .map(ReviewService::owed)
                    .toList());
            (owed.equals(queued.owed()) ? ready : cancelled).add(queued);
        }
        return new PrintRun(ready, cancelled);
    }

    /** One file with every letter. */
    public byte[] file(PrintRun run) {
        return pages.join(run.letters().stream()
                .map(queued -> desk.letters().reprint(queued.letter().id()))
                .toList());
    }

    /** They were printed: they are taken to leave today. */
    public void recordPrinted(PrintRun run) {
        transactions.inTransaction(() -> run.letters()
                .forEach(queued -> desk.letters().recordPrinted(queued.letter().id())));
    }
}
