package fr.amiable.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact amount in euros, kept in whole cents; may be negative (a credit). */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /**
     * Reads a plain decimal such as {@code 1234.5}.
     *
     * @throws ArithmeticException when the text has a fraction of a cent
     * @throws NumberFormatException when the text is not a number
     */
    public static Money euros(String plainDecimal) {
        return exactly(new BigDecimal(plainDecimal));
    }

    /** The same amount as the constructor, one zero for all: most amounts of a list are nothing. */
    public static Money cents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /** @throws ArithmeticException when the value has a fraction of a cent */
    public static Money exactly(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    /** Rounds half up to the cent, away from zero on both sides. */
    public static Money rounded(BigDecimal euros) {
        return new Money(
                euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        long cents = 0;
        for (Money amount : amounts) {
            cents = Math.addExact(cents, amount.cents);
        }
        return cents(cents);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    /** Multiplies exactly, then rounds half up to the cent. */
    public Money times(BigDecimal factor) {
        return rounded(toBigDecimal().multiply(factor));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    /** Euros with two decimals. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Plain decimal for machines: dot and two decimals, for example {@code 1234.50}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
