package fr.amiable.reminder.engine;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Receivable;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.plan.ReminderStep;
import fr.amiable.reminder.plan.StepChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is proposed for a client: one letter or one call about all the lines whose step has come, with the tone of the highest, which
 * comes first. {@code recent} are late too, but not asked about in so firm a letter; {@code limitationEnds} is the nearest last day to sue,
 * when it is near.
 */
public record DueReminder(
        ClientId client,
        String clientName,
        List<DueLine> lines,
        List<Receivable> recent,
        Optional<LocalDate> limitationEnds) {

    public DueReminder {
        lines = List.copyOf(lines);
        recent = List.copyOf(recent);
    }

    /** The line of the highest step. */
    public DueLine leading() {
        return lines.get(0);
    }

    public ReminderStep step() {
        return leading().todo();
    }

    public StepChannel channel() {
        return step().channel();
    }

    /** Empty for a call. */
    public Optional<LetterType> letter() {
        return leading().letter();
    }

    public Money amount() {
        return Money.sum(lines.stream().map(DueLine::amount).toList());
    }

    public List<InvoiceId> invoices() {
        return lines.stream().map(line -> line.receivable().id()).toList();
    }

    /** True when the owner says yes to it apart from any batch. */
    public boolean needsYes() {
        return step().needsYes(amount());
    }

    /** How many days late the oldest is. */
    public long daysLate(LocalDate day) {
        return lines.stream()
                .mapToLong(line -> line.receivable().daysLateOn(day))
                .max()
                .orElse(0);
    }
}
