package fr.amiable.letter.registered;

import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientService;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.SendingChannel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the owner can do with registered letters: prepare them, then say what became of them. */
public final class RegisteredService {

    /** One that never reached its addressee is recalled that long. */
    private static final int DAYS_RECALLED = 60;

    private final RegisteredRepository registered;
    private final LetterService letters;
    private final ClientService clients;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public RegisteredService(
            RegisteredRepository registered, LetterService letters, ClientService clients, Trace trace) {
        this.registered = registered;
        this.letters = letters;
        this.clients = clients;
        this.journal = trace.journal();
        this.transactions = trace.transactions();
        this.clock = trace.clock();
    }

    /** Where traces are left, and when. */
    public record Trace(Journal journal, Transactions transactions, Clock clock) {}

    /** Empty when nothing says that this letter is a registered one. */
    public Optional<RegisteredLetter> of(LetterId letter) {
        return registered.find(letter);
    }

    /** Those still on the desk, oldest first. */
    public List<RegisteredLetter> prepared() {
        return registered.prepared();
    }

    /** Those whose end is not known, and those that lately never reached their addressee, oldest first. */
    public List<RegisteredLetter> followed() {
        return registered.followed(today().minusDays(DAYS_RECALLED));
    }

    /**
     * Says how the letter will go; the number is kept as typed.
     *
     * @throws IllegalStateException while the details have problems
     */
    public RegisteredLetter prepare(LetterId letter, RegisteredDetails details) {
        if (!details.problems(today()).isEmpty()) {
            throw new IllegalStateException("registered details have problems: " + details.problems(today()));
        }
        return transactions.inTransaction(() -> {
            Optional<RegisteredLetter> before = of(letter);
            RegisteredLetter after = new RegisteredLetter(
                    letter, details, before.map(RegisteredLetter::course).orElse(RegisteredCourse.NONE));
            if (after.state() != RegisteredState.PREPARED) {
                requireConsent(after, after.course().depositedOn().orElse(today()));
            }
            registered.save(after);
            record(letter, Act.REGISTERED_PREPARED, before.map(Object::toString).orElse(""), after);
            return after;
        });
    }

    /**
     * Says what became of it that day. Deposited, the letter has left; delivered, refused or unclaimed, a formal notice counts against
     * its addressee from the first presentation.
     *
     * @throws RegisteredMoveRefused when it cannot be so
     */
    public RegisteredLetter move(LetterId letter, RegisteredState to, LocalDate day) {
        return transactions.inTransaction(() -> {
            RegisteredLetter before = of(letter).orElseGet(() -> unprepared(letter));
            requirePossible(before, to, day);
            RegisteredLetter after = before.with(before.course().moved(to, day));
            if (to == RegisteredState.DEPOSITED) {
                letters.sendings()
                        .recordSent(
                                letter,
                                SendingChannel.REGISTERED,
                                day,
                                before.details().number());
            }
            registered.save(after);
            tellInvoices(after);
            record(letter, Act.REGISTERED_MOVED, before.toString(), after);
            return after;
        });
    }

    /** Takes back what was said of it last. */
    public RegisteredLetter takeBack(LetterId letter) {
        return transactions.inTransaction(() -> {
            RegisteredLetter before = of(letter).orElseThrow(RegisteredMoveRefused::notAllowed);
            if (before.state() == RegisteredState.PREPARED) {
                throw RegisteredMoveRefused.notAllowed();
            }
            RegisteredLetter after = before.with(before.course().back());
            if (after.state() == RegisteredState.PREPARED) {
                letters.sendings().of(letter).stream()
                        .filter(sending -> sending.departure().channel() == SendingChannel.REGISTERED)
                        .forEach(sending -> letters.sendings().withdraw(sending.id()));
            }
            registered.save(after);
            if (before.state().isEffective() && isNotice(letter)) {
                letters.recordReceived(letter, Optional.empty());
            }
            record(letter, Act.REGISTERED_MOVED, before.toString(), after);
            return after;
        });
    }

    private void tellInvoices(RegisteredLetter after) {
        if (after.course().effectiveOn().isPresent() && isNotice(after.letter())) {
            letters.recordReceived(after.letter(), after.course().effectiveOn());
        }
    }

    private boolean isNotice(LetterId letter) {
        return letters.get(letter).type() == LetterType.FORMAL_NOTICE;
    }

    private RegisteredLetter unprepared(LetterId letter) {
        String number = letters.get(letter).slip().registeredNumber().orElse("");
        return new RegisteredLetter(letter, RegisteredDetails.paper(number), RegisteredCourse.NONE);
    }

    private void requirePossible(RegisteredLetter before, RegisteredState to, LocalDate day) {
        if (!before.state().next().contains(to)) {
            throw RegisteredMoveRefused.notAllowed();
        }
        if (day.isAfter(today())) {
            throw RegisteredMoveRefused.inTheFuture(day);
        }
        LocalDate earliest = before.course()
                .lastKnownOn()
                .orElseGet(() -> letters.get(before.letter()).writtenOn());
        if (day.isBefore(earliest)) {
            throw RegisteredMoveRefused.before(day, earliest);
        }
        if (to == RegisteredState.UNCLAIMED) {
            before.course().heldUntil().filter(day::isBefore).ifPresent(until -> {
                throw RegisteredMoveRefused.stillHeld(until);
            });
        }
        if (to == RegisteredState.DEPOSITED) {
            requireConsent(before, day);
        }
    }

    /** CPCE L100: whoever is no professional must have accepted electronic registered letters beforehand. */
    private void requireConsent(RegisteredLetter letter, LocalDate day) {
        if (letter.details().form() == RegisteredForm.ELECTRONIC
                && needsConsent(letter.letter())
                && !letter.details().consent().covers(day)) {
            throw RegisteredMoveRefused.noConsent();
        }
    }

    /** True when the addressee must have accepted electronic registered letters beforehand. */
    public boolean needsConsent(LetterId letter) {
        ClientKind kind = clients.get(letters.get(letter).client()).kind();
        return kind == ClientKind.CONSUMER || kind == ClientKind.NON_PROFESSIONAL;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(LetterId id, Act act, String before, RegisteredLetter after) {
        ProducedLetter letter = letters.get(id);
        journal.record(id.subject(), act, before, after.toString());
        letter.invoices().forEach(invoice -> journal.record(invoice.subject(), act, before, after.toString()));
    }
}
