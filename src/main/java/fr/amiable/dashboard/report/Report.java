package fr.amiable.dashboard.report;

import fr.amiable.common.DateRange;
import fr.amiable.common.Percentage;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.balance.AgedBalance;
import fr.amiable.payment.promise.FollowedPromise;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Every figure of a period that ends on a day, computed from one reading of the ledger. */
public final class Report {

    private final Ledger ledger;
    private final DateRange period;
    private final AgedBalance balance;
    private final DaysSalesOutstanding salesOutstanding;
    private final PaymentDelays delays;
    private final DisputeFigures disputes;
    private final LimitationRisk limitation;
    private final PromiseFigures promises;
    private final Collection collection;

    /** @throws IllegalArgumentException when the ledger does not go back to the eve of the period */
    public Report(Ledger ledger, List<FollowedPromise> promises, DateRange period) {
        if (ledger.since().isAfter(period.from().minusDays(1))) {
            throw new IllegalArgumentException("the ledger was read since " + ledger.since());
        }
        this.ledger = ledger;
        this.period = period;
        this.balance = AgedBalance.of(ledger, period.to());
        this.salesOutstanding = new DaysSalesOutstanding(ledger);
        this.delays = new PaymentDelays(ledger, period);
        this.disputes = new DisputeFigures(ledger, period);
        this.limitation = new LimitationRisk(ledger, period.to());
        this.promises = PromiseFigures.of(promises, period);
        this.collection = Collection.over(period, ledger);
    }

    public Ledger ledger() {
        return ledger;
    }

    public DateRange period() {
        return period;
    }

    public AgedBalance balance() {
        return balance;
    }

    /** {@link DaysSalesOutstanding#simple} over the period. */
    public Optional<BigDecimal> simpleDays() {
        return salesOutstanding.simple(period);
    }

    /** {@link DaysSalesOutstanding#countback} from the last day of the period. */
    public Optional<BigDecimal> countbackDays() {
        return salesOutstanding.countback(period.to());
    }

    public PaymentDelays delays() {
        return delays;
    }

    public DisputeFigures disputes() {
        return disputes;
    }

    public PromiseFigures promises() {
        return promises;
    }

    public LimitationRisk limitation() {
        return limitation;
    }

    /** {@link Collection#effectiveness} over the period. */
    public Optional<Percentage> effectiveness() {
        return collection.effectiveness();
    }

    /** The calendar months the period touches, oldest first; the first and the last may be cut by the period. */
    public List<MonthFigures> months() {
        List<MonthFigures> months = new ArrayList<>();
        LocalDate last = period.to();
        while (!last.isBefore(period.from())) {
            LocalDate first = last.withDayOfMonth(1);
            months.add(month(new DateRange(first.isBefore(period.from()) ? period.from() : first, last)));
            last = first.minusDays(1);
        }
        Collections.reverse(months);
        return months;
    }

    private MonthFigures month(DateRange days) {
        return new MonthFigures(
                days.to(),
                ledger.salesIn(days).amount(),
                ledger.outstandingOn(days.to()),
                salesOutstanding.countback(days.to()),
                new PaymentDelays(ledger, days).average());
    }
}
