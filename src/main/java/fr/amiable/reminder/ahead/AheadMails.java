package fr.amiable.reminder.ahead;

import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.mailing.LetterMail;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.mailing.MailInDoubt;
import fr.amiable.letter.mailing.MailRefused;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.mailing.account.SecretLost;
import fr.amiable.reminder.ReminderService;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.reminder.review.ReviewService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends the e-mails of steps before the due date when the owner asked for it: what any check stops, what needs his yes, what may have left
 * already, and all that is late wait for him.
 */
public final class AheadMails {

    /** What it works on. */
    public record Desk(
            ReminderService reminders,
            ReviewService review,
            LetterService letters,
            LetterMailService mails,
            MailAccountService accounts) {}

    private final Desk desk;
    private final Journal journal;
    private final Clock clock;

    public AheadMails(Desk desk, Journal journal, Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /** True when there is a mailbox and the owner said yes. */
    public boolean isAsked() {
        return desk.accounts().current().filter(MailAccount::isSendingAhead).isPresent();
    }

    /** Sends those of today, one after the other; a box that does not answer ends it. */
    public AheadReport send(Progress progress) {
        if (!isAsked()) {
            return AheadReport.NOTHING;
        }
        List<DueReminder> due =
                desk.reminders().today().due().stream().filter(this::mayLeave).toList();
        List<String> sent = new ArrayList<>();
        List<AheadReport.NotSent> notSent = new ArrayList<>();
        for (DueReminder reminder : due) {
            if (progress.isCancelled()) {
                break;
            }
            progress.at(sent.size() + (long) notSent.size(), due.size());
            try {
                send(reminder);
                sent.add(reminder.clientName());
            } catch (Refusal why) {
                notSent.add(new AheadReport.NotSent(reminder.clientName(), why));
                if (endsAll(why)) {
                    break;
                }
            }
        }
        return new AheadReport(sent, notSent);
    }

    private void send(DueReminder reminder) {
        LetterId letter =
                desk.review().produce(reminder, Optional.empty()).letter().id();
        LetterMail mail = desk.mails().send(letter, desk.mails().propose(letter), false);
        journal.record(letter.subject(), Act.LETTER_MAILED_BY_ITSELF, "", String.join(", ", mail.recipients()));
    }

    /** Nobody was wrong but the box, or nobody knows: the next ones would fare no better. */
    private static boolean endsAll(Refusal why) {
        return why instanceof MailInDoubt
                || why instanceof SecretLost
                || why instanceof MailRefused refused && refused.step() != MailRefused.Step.WRONG_RECIPIENT;
    }

    private boolean mayLeave(DueReminder reminder) {
        LocalDate today = LocalDate.now(clock);
        return reminder.channel() == StepChannel.EMAIL
                && reminder.lines().stream()
                        .allMatch(line -> line.todo().isBeforeDue()
                                && today.isBefore(line.receivable().dates().dueOn()))
                && !reminder.needsYes()
                && desk.review().message(reminder).isEmpty()
                && desk.mails().hasAddress(reminder.client())
                && !desk.letters().preCheck(desk.review().request(reminder)).isBlocking()
                && reminder.invoices().stream()
                        .flatMap(invoice -> desk.letters().ofInvoice(invoice).stream())
                        .noneMatch(letter -> wasTried(letter, reminder, today));
    }

    /** One that may have left, or was tried today, is for the owner to settle. */
    private boolean wasTried(ProducedLetter letter, DueReminder reminder, LocalDate today) {
        if (letter.isSent() || reminder.letter().filter(letter.type()::equals).isEmpty()) {
            return false;
        }
        List<LetterMail> mails = desk.mails().of(letter.id());
        return mails.stream().anyMatch(LetterMail::isInDoubt)
                || !mails.isEmpty() && letter.writtenOn().equals(today);
    }
}
