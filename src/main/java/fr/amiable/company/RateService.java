package fr.amiable.company;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateRepository;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import java.util.List;
import java.util.Optional;

/** What the owner can do with legal rates: add a semester the product does not know yet, or correct one. */
public final class RateService {

    private final RateTable shipped;
    private final RateRepository owned;
    private final Journal journal;
    private final Transactions transactions;
    private RateTable current;

    public RateService(RateTable shipped, RateRepository owned, Journal journal, Transactions transactions) {
        this.shipped = shipped;
        this.owned = owned;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** The shipped rates with the owner's rows over them; read once, then again after each change. */
    public synchronized RateTable current() {
        if (current == null) {
            current = shipped.with(owned.rows());
        }
        return current;
    }

    /** The rows the owner entered. */
    public List<PublishedRates> owned() {
        return owned.rows();
    }

    /** Adds a semester or replaces it, over the shipped row too; every décompte made from now on uses it. */
    public synchronized void record(PublishedRates row) {
        transactions.inTransaction(() -> {
            String before =
                    current().find(row.semester()).map(PublishedRates::toString).orElse("");
            owned.save(row);
            journal.record(subject(row.semester()), Act.RATE_ENTERED, before, row.toString());
        });
        current = null;
    }

    /** Takes the owner's row of a semester back; the shipped one holds again, if there is one. */
    public synchronized void remove(Semester semester) {
        transactions.inTransaction(() -> {
            Optional<PublishedRates> before = current().find(semester);
            owned.remove(semester);
            journal.record(
                    subject(semester),
                    Act.REMOVED,
                    before.map(PublishedRates::toString).orElse(""),
                    shipped.find(semester).map(PublishedRates::toString).orElse(""));
        });
        current = null;
    }

    /** A semester in the journal: {@code 20262} for the second of 2026. */
    private static Subject subject(Semester semester) {
        return new Subject(Subject.Kind.RATE, semester.year() * 10L + semester.half());
    }
}
