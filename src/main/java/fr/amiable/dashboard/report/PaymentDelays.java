package fr.amiable.dashboard.report;

import fr.amiable.client.ClientId;
import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.Settlement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How late clients paid over a period: the sum of amount × (day received − due date) of the payments received in the period, divided by
 * the sum of their amounts; in days with one decimal, rounded half up, negative when they paid early. Credit notes and waivers are no
 * payments; bounced payments and money without an invoice do not count.
 */
public final class PaymentDelays {

    /** What was paid and how late on average. */
    public record Delay(Money paid, int payments, BigDecimal days) {}

    /** The delay of one client. */
    public record ClientDelay(ClientId client, Delay delay) {}

    private record Paid(ClientId client, Money amount, long daysLate) {}

    private final List<Paid> paid = new ArrayList<>();

    public PaymentDelays(Ledger ledger, DateRange period) {
        for (Receivable receivable : ledger.receivables()) {
            for (Settlement settlement : receivable.settlements()) {
                if (settlement.kind() == Settlement.Kind.PAYMENT && period.contains(settlement.on())) {
                    long daysLate = ChronoUnit.DAYS.between(receivable.dates().dueOn(), settlement.on());
                    paid.add(new Paid(receivable.client(), settlement.amount(), daysLate));
                }
            }
        }
    }

    /** Empty when nothing was paid. */
    public Optional<Delay> average() {
        return average(paid);
    }

    /** The latest payers first, for the same delay those who paid most. */
    public List<ClientDelay> byClient() {
        Map<ClientId, List<Paid>> byClient = new HashMap<>();
        paid.forEach(part -> byClient.computeIfAbsent(part.client(), any -> new ArrayList<>())
                .add(part));
        return byClient.entrySet().stream()
                .map(entry -> new ClientDelay(
                        entry.getKey(), average(entry.getValue()).orElseThrow()))
                .sorted(Comparator.comparing((ClientDelay line) -> line.delay().days())
                        .thenComparing(line -> line.delay().paid())
                        .reversed())
                .toList();
    }

    private static Optional<Delay> average(List<Paid> parts) {
        BigDecimal weighted = BigDecimal.ZERO;
        long cents = 0;
        for (Paid part : parts) {
            weighted = weighted.add(
                    BigDecimal.valueOf(part.amount().cents()).multiply(BigDecimal.valueOf(part.daysLate())));
            cents = Math.addExact(cents, part.amount().cents());
        }
        return cents == 0
                ? Optional.empty()
                : Optional.of(new Delay(
                        new Money(cents),
                        parts.size(),
                        weighted.divide(BigDecimal.valueOf(cents), 1, RoundingMode.HALF_UP)));
    }
}
