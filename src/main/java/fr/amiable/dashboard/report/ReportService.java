package fr.amiable.dashboard.report;

import fr.amiable.common.DateRange;
import fr.amiable.common.Remembered;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.payment.promise.FollowedPromise;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Figures about the business, from one reading of the ledger each. */
public final class ReportService {

    /** In months: a promise for a day of the period may have been made before it. */
    private static final int LONGEST_PROMISE = 12;

    private record Asked(LocalDate to, int months, long changes) {}

    private final DashboardRepository ledger;
    private final Function<LocalDate, List<FollowedPromise>> promisesMadeSince;
    private final LongSupplier changes;
    private final Remembered<Asked, Report> last = new Remembered<>();

    /** @param changes a number that moves with each change of the ledger */
    public ReportService(
            DashboardRepository ledger,
            Function<LocalDate, List<FollowedPromise>> promisesMadeSince,
            LongSupplier changes) {
        this.ledger = ledger;
        this.promisesMadeSince = promisesMadeSince;
        this.changes = changes;
    }

    /** The figures of as many months that end on that day, it included; read again only when something changed since. */
    public Report report(LocalDate to, int months) {
        return last.of(new Asked(to, months, changes.getAsLong()), () -> read(to, months));
    }

    private Report read(LocalDate to, int months) {
        LocalDate from = to.minusMonths(months).plusDays(1);
        return new Report(
                ledger.since(from.minusDays(1)),
                promisesMadeSince.apply(from.minusMonths(LONGEST_PROMISE)),
                new DateRange(from, to));
    }
}
