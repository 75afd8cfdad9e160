package fr.amiable.payment.bank;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.journal.JournalEntry;
import fr.amiable.payment.PaymentRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps until which day the owner compared the bank's statement; the last act of the journal that says so is the one that holds. */
public final class BankCheckService {

    private final PaymentRepository payments;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public BankCheckService(PaymentRepository payments, Journal journal, Transactions transactions, Clock clock) {
        this.payments = payments;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    public BankCheck read() {
        return new BankCheck(LocalDate.now(clock), statedUntil(), payments.lastReceivedOn());
    }

    private Optional<LocalDate> statedUntil() {
        Subject company = Subject.company();
        return journal.of(company.kind(), List.of(company.id()), Set.of(Act.BANK_CHECKED)).stream()
                .max(Comparator.comparingLong(JournalEntry::id))
                .map(JournalEntry::after)
                .map(LocalDate::parse);
    }

    /**
     * The statement was compared until that day, which is included.
     *
     * @throws BankDayRefused when that day is to come
     * @throws BankCheckedLater when a later day was stated before: see {@link #moveBack}
     */
    public BankCheck state(LocalDate until) {
        return transactions.inTransaction(() -> {
            Optional<LocalDate> before = statedUntil();
            before.filter(until::isBefore).ifPresent(later -> {
                throw new BankCheckedLater(later, until);
            });
            return keep(before, until);
        });
    }

    /**
     * The same, though a later day was stated: the owner was wrong. The journal keeps both.
     *
     * @throws BankDayRefused when that day is to come
     */
    public BankCheck moveBack(LocalDate until) {
        return transactions.inTransaction(() -> keep(statedUntil(), until));
    }

    private BankCheck keep(Optional<LocalDate> before, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until.isAfter(today)) {
            throw new BankDayRefused(until, today);
        }
        if (!before.equals(Optional.of(until))) {
            journal.record(
                    Subject.company(),
                    Act.BANK_CHECKED,
                    before.map(LocalDate::toString).orElse(""),
                    until.toString());
        }
        return read();
    }
}
