package fr.amiable.dashboard.report;

import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Sales;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** How many days of sales the clients still owe (DSO), by two methods; both in days with one decimal, rounded half up. */
public final class DaysSalesOutstanding {

    private static final int DECIMALS = 1;
    private static final int INNER_DECIMALS = 10;

    private final Ledger ledger;

    public DaysSalesOutstanding(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Receivables on the last day of the period ÷ sales of the period × days of the period, all taxes included. Empty when nothing was
     * sold over the period, or less than was credited: the ratio would mean nothing.
     */
    public Optional<BigDecimal> simple(DateRange period) {
        Money sold = ledger.salesIn(period).amount();
        if (!sold.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(ledger.outstandingOn(period.to())
                .toBigDecimal()
                .multiply(BigDecimal.valueOf(period.days()))
                .divide(sold.toBigDecimal(), DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Counting back: the receivables of that day are used up by the sales of its month (from the 1st to that day), then of the month
     * before, and so on; a month used up counts all its days, the last one counts in proportion. A month that sold nothing, or credited
     * more than it sold, counts all its days and uses nothing up. Empty when the sales known do not use the receivables up.
     */
    public Optional<BigDecimal> countback(LocalDate on) {
        BigDecimal left = ledger.outstandingOn(on).toBigDecimal();
        BigDecimal days = BigDecimal.ZERO;
        LocalDate last = on;
        while (left.signum() > 0) {
            if (ledger.salesByDay().floorKey(last) == null) {
                return Optional.empty();
            }
            DateRange month = new DateRange(last.withDayOfMonth(1), last);
            BigDecimal share = share(left, ledger.salesIn(month));
            days = days.add(share.multiply(BigDecimal.valueOf(month.days())));
            left = left.subtract(sold(ledger.salesIn(month)));
            last = month.from().minusDays(1);
        }
        return Optional.of(days.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The part of a month that the amount left reaches back over, from 0 to 1. */
    private static BigDecimal share(BigDecimal left, Sales month) {
        BigDecimal sold = sold(month);
        return sold.signum() == 0 || left.compareTo(sold) >= 0
                ? BigDecimal.ONE
                : left.divide(sold, INNER_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sold(Sales month) {
        return month.amount().max(Money.ZERO).toBigDecimal();
    }
}
