package fr.amiable.law.interest;

import fr.amiable.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The part of an account that is not asked for while the debtor contests it: some of the principal, the interest that part has borne and
 * bears each day. What is asked for is the account less this, so that both together are always the account itself.
 */
public record SetAside(Money principal, Money interest, Money indemnity, Money perDay) {

    public static final SetAside NOTHING = new SetAside(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** Nothing of the account is asked for. */
    public static SetAside all(InterestAccount account) {
        return new SetAside(account.principalLeft(), account.interestLeft(), account.indemnityLeft(), account.perDay());
    }

    /**
     * A part of the principal still due, with its share of the interest still due. What was paid of the interest settled the oldest
     * first; the lump sum for recovery costs is due for the rest of the invoice and stays asked for.
     */
    public static SetAside part(InterestAccount account, Money contested) {
        Money principal = contested.min(account.principalLeft());
        return new SetAside(
                principal,
                interest(account, principal),
                Money.ZERO,
                account.perDay().minus(perDay(account, account.principalLeft().minus(principal))));
    }

    public Money total() {
        return principal.plus(interest).plus(indemnity);
    }

    public boolean isNothing() {
        return total().isZero();
    }

    private static Money perDay(InterestAccount account, Money base) {
        return InterestLine.interest(base, account.perDayRate(), 1);
    }

    /** From the last line back to the first, until the interest still due is found. */
    private static Money interest(InterestAccount account, Money contested) {
        List<InterestLine> lines = account.lines();
        Money left = account.interestLeft();
        Money share = Money.ZERO;
        for (int place = lines.size() - 1; place >= 0 && left.isPositive(); place--) {
            InterestLine line = lines.get(place);
            Money unpaid = left.min(line.amount());
            share = share.plus(share(line, contested, unpaid));
            left = left.minus(unpaid);
        }
        return share;
    }

    /** What the contested principal alone bears over the line; in proportion when some of the line was paid. */
    private static Money share(InterestLine line, Money contested, Money unpaid) {
        Money whole = InterestLine.interest(contested.min(line.base()), line.rate(), line.days());
        if (unpaid.equals(line.amount())) {
            return whole;
        }
        BigDecimal part = whole.toBigDecimal()
                .multiply(unpaid.toBigDecimal())
                .divide(line.amount().toBigDecimal(), 2, RoundingMode.HALF_UP);
        return Money.exactly(part).min(unpaid);
    }
}
