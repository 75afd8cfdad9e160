package fr.amiable.law.interest;

import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Interest on one unpaid base over days that bear one rate: base × rate × days / 365, rounded half up to the cent. */
public record InterestLine(DateRange period, long days, Money base, Percentage rate, RateSource source, Money amount) {

    /** Divisor of rate points times days: a year always counts 365 days, also a leap year. */
    private static final BigDecimal POINTS_AND_DAYS = BigDecimal.valueOf(36_500);

    public static InterestLine of(DateRange period, Money base, Percentage rate, RateSource source) {
        return new InterestLine(period, period.days(), base, rate, source, interest(base, rate, period.days()));
    }

    static Money interest(Money base, Percentage rate, long days) {
        BigDecimal exact = base.toBigDecimal().multiply(rate.points()).multiply(BigDecimal.valueOf(days));
        return Money.exactly(exact.divide(POINTS_AND_DAYS, 2, RoundingMode.HALF_UP));
    }
}
