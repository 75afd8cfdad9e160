package fr.amiable.law.interest;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.law.LegalWarning;
import java.util.List;

/**
 * What a claim has become on a day: the printed lines, what each payment settled, what was given up, and what is left. The
 * interest is the sum of the lines; the total is principal, interest and lump sum still due; perDay is what the next day
 * adds, at perDayRate (zero when nothing runs).
 */
public record InterestAccount(
        List<InterestLine> lines,
        List<ImputedPayment> payments,
        List<Remission> remissions,
        Money interest,
        Money indemnity,
        Money principalLeft,
        Money interestLeft,
        Money indemnityLeft,
        Money total,
        Money perDay,
        Percentage perDayRate,
        List<LegalWarning> warnings) {

    public InterestAccount {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        remissions = List.copyOf(remissions);
        warnings = List.copyOf(warnings);
    }

    /** What the creditor gave up, as far as it was due. */
    public Money remitted() {
        return Money.sum(remissions.stream().map(Remission::amount).toList());
    }

    /** What the debtor paid beyond all that was due. */
    public Money surplus() {
        return Money.sum(payments.stream().map(ImputedPayment::surplus).toList());
    }
}
