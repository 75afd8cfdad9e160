package fr.amiable.law.interest;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.law.LegalWarning;
import java.util.List;

/**
 * What a claim has become on a day: the printed lines, what each payment settled, and what is left. The interest is the
 * sum of the lines; the total is principal, interest and lump sum still due; perDay is what the next day adds,
 * at perDayRate (zero when nothing runs).
 */
public record InterestAccount(
        List<InterestLine> lines,
        List<ImputedPayment> payments,
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
        warnings = List.copyOf(warnings);
    }

    /** What the debtor paid beyond all that was due. */
    public Money surplus() {
        return Money.sum(payments.stream().map(ImputedPayment::surplus).toList());
    }
}
