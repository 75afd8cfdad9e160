package fr.amiable.dashboard.report;

import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.dashboard.Contention;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Sales;
import fr.amiable.dispute.DisputeCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much is contested, why, and how long it takes to settle, over a period. A dispute belongs to the period it was raised in for rates
 * and causes, and to the period it was closed in for the time to settle.
 */
public final class DisputeFigures {

    /** The disputes of one category: how many, and what they contest. */
    public record Cause(DisputeCategory category, int disputes, Money contested) {}

    private final List<Contention> raised;
    private final List<Contention> closed;
    private final Sales sales;

    public DisputeFigures(Ledger ledger, DateRange period) {
        raised = ledger.disputes().stream()
                .filter(dispute -> period.contains(dispute.raisedOn()))
                .toList();
        closed = ledger.disputes().stream()
                .filter(dispute -> dispute.closedOn().filter(period::contains).isPresent())
                .toList();
        sales = ledger.salesIn(period);
    }

    public List<Contention> raised() {
        return raised;
    }

    public List<Contention> closed() {
        return closed;
    }

    public Money contested() {
        return Money.sum(raised.stream().map(Contention::contested).toList());
    }

    /** What was contested ÷ sales of the period, all taxes included; empty when nothing was sold. */
    public Optional<Percentage> rateByAmount() {
        return share(contested().toBigDecimal(), sales.amount().toBigDecimal());
    }

    /** Disputes raised ÷ invoices issued in the period; empty when none was issued. */
    public Optional<Percentage> rateByNumber() {
        return share(BigDecimal.valueOf(raised.size()), BigDecimal.valueOf(sales.invoices()));
    }

    /** What contests most first, then the most frequent. */
    public List<Cause> causes() {
        Map<DisputeCategory, List<Contention>> byCategory =
                raised.stream().collect(Collectors.groupingBy(Contention::category));
        return byCategory.entrySet().stream()
                .map(entry -> new Cause(
                        entry.getKey(),
                        entry.getValue().size(),
                        Money.sum(entry.getValue().stream()
                                .map(Contention::contested)
                                .toList())))
                .sorted(Comparator.comparing(Cause::contested)
                        .thenComparing(Cause::disputes)
                        .reversed()
                        .thenComparing(Cause::category))
                .toList();
    }

    /**
     * The median of the days from the day a dispute was raised to the day it was closed, among those closed in the period: half took
     * less. With an even number of them, the mean of the two in the middle. Empty when none was closed.
     */
    public Optional<BigDecimal> medianDaysToSettle() {
        List<Long> days = closed.stream()
                .flatMap(dispute -> dispute.daysToSettle().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        long low = days.get((days.size() - 1) / 2);
        long high = days.get(days.size() / 2);
        return Optional.of(BigDecimal.valueOf(low + high).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
    }

    private static Optional<Percentage> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Percentage(part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP)));
    }
}
