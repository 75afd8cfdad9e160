package fr.amiable.dashboard.report;

import fr.amiable.client.ClientId;
import fr.amiable.common.DateRange;
import fr.amiable.common.Percentage;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.balance.AgedBalance;
import fr.amiable.payment.promise.FollowedPromise;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every figure of a period that ends on a day, computed from one reading of the ledger, which is not kept: it is large. */
public final class Report {

    private final DateRange period;
    private final Map<ClientId, Debtor> debtors;
    private final AgedBalance balance;
    private final Optional<BigDecimal> simpleDays;
    private final Optional<BigDecimal> countbackDays;
    private final PaymentDelays delays;
    private final DisputeFigures disputes;
    private final LimitationRisk limitation;
    private final PromiseFigures promises;
    private final Optional<Percentage> effectiveness;
    private final List<MonthFigures> months;

    /** @throws IllegalArgumentException when the ledger does not go back to the eve of the period */
    public Report(Ledger ledger, List<FollowedPromise> promises, DateRange period) {
        if (ledger.since().isAfter(period.from().minusDays(1))) {
            throw new IllegalArgumentException("the ledger was read since " + ledger.since());
        }
        DaysSalesOutstanding salesOutstanding = new DaysSalesOutstanding(ledger);
        this.period = period;
        this.debtors = ledger.debtors();
        this.balance = AgedBalance.of(ledger, period.to());
        this.simpleDays = salesOutstanding.simple(period);
        this.countbackDays = salesOutstanding.countback(period.to());
        this.delays = new PaymentDelays(ledger, period);
        this.disputes = new DisputeFigures(ledger, period);
        this.limitation = new LimitationRisk(ledger, period.to());
        this.promises = PromiseFigures.of(promises, period);
        this.effectiveness = Collection.over(period, ledger).effectiveness();
        this.months = months(ledger, period, salesOutstanding);
    }

    /** @throws IllegalArgumentException when that client was not read */
    public Debtor debtor(ClientId id) {
        Debtor debtor = debtors.get(id);
        if (debtor == null) {
            throw new IllegalArgumentException("not in the report: " + id);
        }
        return debtor;
    }

    public DateRange period() {
        return period;
    }

    public AgedBalance balance() {
        return balance;
    }

    /** {@link DaysSalesOutstanding#simple} over the period. */
    public Optional<BigDecimal> simpleDays() {
        return simpleDays;
    }

    /** {@link DaysSalesOutstanding#countback} from the last day of the period. */
    public Optional<BigDecimal> countbackDays() {
        return countbackDays;
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
        return effectiveness;
    }

    /** The calendar months the period touches, oldest first; the first and the last may be cut by the period. */
    public List<MonthFigures> months() {
        return months;
    }

    private static List<MonthFigures> months(Ledger ledger, DateRange period, DaysSalesOutstanding salesOutstanding) {
        List<MonthFigures> months = new ArrayList<>();
        LocalDate last = period.to();
        while (!last.isBefore(period.from())) {
            LocalDate first = last.withDayOfMonth(1);
            DateRange days = new DateRange(first.isBefore(period.from()) ? period.from() : first, last);
            months.add(new MonthFigures(
                    days.to(),
                    ledger.salesIn(days).amount(),
                    ledger.outstandingOn(days.to()),
                    salesOutstanding.countback(days.to()),
                    new PaymentDelays(ledger, days).average()));
            last = first.minusDays(1);
        }
        Collections.reverse(months);
        return List.copyOf(months);
    }
}
