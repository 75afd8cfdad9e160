package fr.amiable.dashboard.report;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.Settlement;
import fr.amiable.invoice.limitation.InvoiceLimitation;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.law.limitation.LimitationPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims that can soon no longer be taken to court: those whose limitation ends within twelve months of a day (included), and those
 * whose limitation is over. The prudent last day is used: from the earlier of performance and due date, part payments and the events
 * told by the owner counted; letters change nothing.
 */
public final class LimitationRisk {

    public static final int HORIZON_IN_MONTHS = 12;

    /** A claim with what it is worth and the last day to act. */
    public record LimitedReceivable(Receivable receivable, Money outstanding, LimitationPeriod period) {

        public LocalDate lastDay() {
            return period.lastDay();
        }
    }

    /** What a period is computed from: many claims share it. */
    private record Facts(InvoiceLimitation claim, List<LimitationEvent> events) {}

    private final List<LimitedReceivable> near = new ArrayList<>();
    private final List<LimitedReceivable> over = new ArrayList<>();

    public LimitationRisk(Ledger ledger, LocalDate on) {
        LocalDate horizon = on.plusMonths(HORIZON_IN_MONTHS);
        Map<Facts, LimitationPeriod> known = new HashMap<>();
        for (Receivable receivable : ledger.receivables()) {
            Money outstanding = receivable.outstandingOn(on);
            if (outstanding.isPositive()) {
                Facts facts =
                        facts(receivable, ledger.debtor(receivable.client()).kind(), on);
                LimitationPeriod period =
                        known.computeIfAbsent(facts, asked -> asked.claim().period(asked.events()));
                if (period.isOverOn(on)) {
                    over.add(new LimitedReceivable(receivable, outstanding, period));
                } else if (!period.lastDay().isAfter(horizon)) {
                    near.add(new LimitedReceivable(receivable, outstanding, period));
                }
            }
        }
        near.sort(Comparator.comparing(LimitedReceivable::lastDay));
        over.sort(Comparator.comparing(LimitedReceivable::lastDay));
    }

    private static Facts facts(Receivable receivable, ClientKind kind, LocalDate on) {
        List<LimitationEvent> events = new ArrayList<>(0);
        for (Settlement settlement : receivable.settlements()) {
            if (settlement.kind() == Settlement.Kind.PAYMENT && !settlement.on().isAfter(on)) {
                events.add(LimitationEvent.of(LimitationEvent.Kind.PART_PAYMENT, settlement.on()));
            }
        }
        for (LimitationEvent event : receivable.state().events()) {
            if (!event.on().isAfter(on)) {
                events.add(event);
            }
        }
        InvoiceLimitation claim = new InvoiceLimitation(
                kind,
                receivable.dates().performedOn(),
                receivable.dates().dueOn(),
                receivable.state().enforceableOn());
        return new Facts(claim, events);
    }

    /** Those that end within twelve months, soonest first. */
    public List<LimitedReceivable> near() {
        return List.copyOf(near);
    }

    /** Those that are over, the oldest first. */
    public List<LimitedReceivable> over() {
        return List.copyOf(over);
    }

    /** What the claims that end within twelve months are worth. */
    public Money atRisk() {
        return Money.sum(near.stream().map(LimitedReceivable::outstanding).toList());
    }
}
