package fr.amiable.law.deadline;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import java.time.LocalDate;

/**
 * The deadlines of a payment order (injonction de payer, CPC 1411, 1416 and 1422), by the rules in force on its day,
 * {@code law/payment-order.csv}.
 */
public final class PaymentOrderDeadlines {

    private static final LegalTable TABLE = LegalTable.named("payment-order");

    private final LegalRow rule;
    private final LocalDate orderedOn;
    private final ProceduralDeadline deadline;

    /** @throws IllegalArgumentException when the order is older than the table */
    public PaymentOrderDeadlines(LocalDate orderedOn, FrenchHolidays holidays) {
        this.rule = TABLE.inForceOn(orderedOn)
                .orElseThrow(() -> new IllegalArgumentException("no rule for a payment order of " + orderedOn));
        this.orderedOn = orderedOn;
        this.deadline = new ProceduralDeadline(holidays);
    }

    /** The last day to have the order served, else it lapses; never moved to a later day, to be on the safe side. */
    public LocalDate lastDayToServe() {
        return orderedOn.plusMonths(rule.number("service_months"));
    }

    /** The last day of the debtor's opposition to an order served on him in person. */
    public LocalDate lastDayOfOpposition(LocalDate servedOn) {
        return deadline.lastDay(servedOn, TimeLimit.ofMonths(rule.number("opposition_months")));
    }

    /**
     * The first day the order may be enforced when the court told of no opposition: for orders made before September 2026,
     * once the time of opposition is over.
     */
    public LocalDate enforceableFrom(LocalDate servedOn) {
        return deadline.lastDay(servedOn, TimeLimit.ofMonths(rule.number("enforcement_months")))
                .plusDays(1);
    }

    public String source() {
        return rule.get("source");
    }
}
