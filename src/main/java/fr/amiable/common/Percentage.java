package fr.amiable.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate in percent, as printed: {@code 12.40} means 12,40 %. Two rates of equal value are equal whatever their scale. */
public record Percentage(BigDecimal points) implements Comparable<Percentage> {

    public static final Percentage ZERO = Percentage.of("0");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRINTED_DECIMALS = 2;

    public Percentage {
        BigDecimal stripped = points.stripTrailingZeros();
        points = stripped.scale() < PRINTED_DECIMALS ? stripped.setScale(PRINTED_DECIMALS) : stripped;
    }

    /** @throws NumberFormatException when the text is not a plain decimal number */
    public static Percentage of(String plainDecimal) {
        return new Percentage(new BigDecimal(plainDecimal));
    }

    public Percentage plus(Percentage other) {
        return new Percentage(points.add(other.points));
    }

    public Percentage times(long factor) {
        return new Percentage(points.multiply(BigDecimal.valueOf(factor)));
    }

    /** This share of an amount, rounded half up to the cent. */
    public Money of(Money base) {
        return Money.rounded(base.toBigDecimal().multiply(points).divide(HUNDRED, 10, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return points.signum() == 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return points.compareTo(other.points);
    }

    /** Plain decimal for machines, at least two decimals: {@code 12.40}. */
    @Override
    public String toString() {
        return points.toPlainString();
    }
}
