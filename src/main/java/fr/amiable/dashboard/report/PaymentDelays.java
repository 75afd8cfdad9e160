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

    /** What is added up of payments: cents, cents × days late, and how many. */
    private static final class Sum {

        private long cents;
        private long weighted;
        private int payments;

        private void add(long paid, long daysLate) {
            cents = Math.addExact(cents, paid);
            weighted = Math.addExact(weighted, Math.multiplyExact(paid, daysLate));
            payments++;
        }

        /** Empty when nothing was paid. */
        private Optional<Delay> delay() {
            return cents == 0
                    ? Optional.empty()
                    : Optional.of(new Delay(
                            new Money(cents),
                            payments,
                            BigDecimal.valueOf(weighted).divide(BigDecimal.valueOf(cents), 1, RoundingMode.HALF_UP)));
        }
    }

    private final Optional<Delay> average;
    private final List<ClientDelay> byClient;

    public PaymentDelays(Ledger ledger, DateRange period) {
        Sum all = new Sum();
        Map<ClientId, Sum> sums = new HashMap<>();
        for (Receivable receivable : ledger.receivables()) {
            List<Settlement> settlements = receivable.settlements();
            for (int i = 0; i < settlements.size(); i++) { // asked of every invoice for every month: no iterator
                Settlement settlement = settlements.get(i);
                if (settlement.kind() == Settlement.Kind.PAYMENT && period.contains(settlement.on())) {
                    long daysLate = ChronoUnit.DAYS.between(receivable.dates().dueOn(), settlement.on());
                    long paid = settlement.amount().cents();
                    all.add(paid, daysLate);
                    sums.computeIfAbsent(receivable.client(), any -> new Sum()).add(paid, daysLate);
                }
            }
        }
        average = all.delay();
        byClient = sums.entrySet().stream()
                .map(entry ->
                        new ClientDelay(entry.getKey(), entry.getValue().delay().orElseThrow()))
                .sorted(Comparator.comparing((ClientDelay line) -> line.delay().days())
                        .thenComparing(line -> line.delay().paid())
                        .reversed())
                .toList();
    }

    /** Empty when nothing was paid. */
    public Optional<Delay> average() {
        return average;
    }

    /** The latest payers first, for the same delay those who paid most. */
    public List<ClientDelay> byClient() {
        return byClient;
    }
}
