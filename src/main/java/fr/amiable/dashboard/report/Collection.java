package fr.amiable.dashboard.report;

import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.balance.AgeBucket;
import fr.amiable.dashboard.balance.AgedAmounts;
import fr.amiable.dashboard.balance.AgedBalance;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of what could be collected over a period was: (opening + sales − closing) ÷ (opening + sales − closing not due) × 100, where
 * opening is what was outstanding on the eve of the period, closing what was on its last day, all taxes included.
 */
public record Collection(Money opening, Money sales, Money closing, Money closingNotDue) {

    public static Collection over(DateRange period, Ledger ledger) {
        LocalDate eve = period.from().minusDays(1);
        AgedAmounts closing = AgedBalance.of(ledger, period.to()).totals();
        return new Collection(
                ledger.outstandingOn(eve),
                ledger.salesIn(period).amount(),
                closing.total(),
                closing.in(AgeBucket.NOT_DUE));
    }

    /** Empty when nothing could be collected. */
    public Optional<Percentage> effectiveness() {
        Money collectable = opening.plus(sales).minus(closingNotDue);
        Money collected = opening.plus(sales).minus(closing);
        return collectable.isPositive()
                ? Optional.of(new Percentage(collected
                        .toBigDecimal()
                        .movePointRight(2)
                        .divide(collectable.toBigDecimal(), 2, RoundingMode.HALF_UP)))
                : Optional.empty();
    }
}
