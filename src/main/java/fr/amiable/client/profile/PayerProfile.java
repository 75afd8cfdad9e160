package fr.amiable.client.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a client pays: days between due date and payment over the last twelve months, weighted by the amounts, below zero
 * when early; the same for the last six months less the six before; promises kept among those whose day is past. What
 * is still unpaid counts in none of them.
 */
public record PayerProfile(Optional<Integer> averageDelay, Optional<Integer> change, int promisesKept, int promises) {

    public static final PayerProfile UNKNOWN = new PayerProfile(Optional.empty(), Optional.empty(), 0, 0);
    public static final int MONTHS = 12;

    private static final int HALF = 6;

    /** A change smaller than this says nothing. */
    private static final int STEADY_DAYS = 3;

    /** Where a client is going. */
    public enum Trend {
        FASTER,
        STEADY,
        SLOWER
    }

    /** Payments after {@code today} or older than twelve months are left out. */
    public static PayerProfile of(List<SettledPart> parts, List<PromiseMade> promises, LocalDate today) {
        LocalDate halfWay = today.minusMonths(HALF);
        LocalDate start = today.minusMonths(MONTHS);
        Optional<BigDecimal> recent = average(parts, day -> isWithin(day, halfWay, today));
        Optional<BigDecimal> before = average(parts, day -> isWithin(day, start, halfWay));
        List<PromiseMade> decided =
                promises.stream().filter(promise -> promise.isDecidedOn(today)).toList();
        return new PayerProfile(
                average(parts, day -> isWithin(day, start, today)).map(PayerProfile::whole),
                recent.flatMap(now -> before.map(then -> whole(now.subtract(then)))),
                (int) decided.stream().filter(PromiseMade::isKept).count(),
                decided.size());
    }

    public Optional<Trend> trend() {
        return change.map(days -> Math.abs(days) < STEADY_DAYS ? Trend.STEADY : days < 0 ? Trend.FASTER : Trend.SLOWER);
    }

    /** The first day is the last one of the period before. */
    private static boolean isWithin(LocalDate day, LocalDate after, LocalDate last) {
        return day.isAfter(after) && !day.isAfter(last);
    }

    private static Optional<BigDecimal> average(Collection<SettledPart> parts, Predicate<LocalDate> isCounted) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (SettledPart part : parts) {
            if (part.amount().isPositive() && isCounted.test(part.paidOn())) {
                BigDecimal weight = BigDecimal.valueOf(part.amount().cents());
                weights = weights.add(weight);
                sum = sum.add(weight.multiply(BigDecimal.valueOf(part.daysLate())));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights, 6, RoundingMode.HALF_UP));
    }

    private static int whole(BigDecimal days) {
        return days.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
