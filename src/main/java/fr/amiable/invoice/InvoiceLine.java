package fr.amiable.invoice;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.math.BigDecimal;

/**
 * One line of an invoice. {@code unitPrice} is in euros before tax and may have more than two decimals; {@code discount}
 * is a share taken off the line.
 */
public record InvoiceLine(
        String description, BigDecimal quantity, BigDecimal unitPrice, Percentage vatRate, Percentage discount) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public InvoiceLine {
        if (quantity == null || unitPrice == null) {
            throw new IllegalArgumentException("a line needs a quantity and a unit price: " + description);
        }
        quantity = withoutTrailingZeros(quantity);
        unitPrice = withoutTrailingZeros(unitPrice);
    }

    /** So that lines of equal values are equal, however they were written. */
    private static BigDecimal withoutTrailingZeros(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public static InvoiceLine of(String description, String quantity, String unitPrice, String vatRate) {
        return new InvoiceLine(
                description,
                new BigDecimal(quantity),
                new BigDecimal(unitPrice),
                Percentage.of(vatRate),
                Percentage.ZERO);
    }

    /** Quantity × unit price less the discount, rounded half up to the cent. */
    public Money net() {
        BigDecimal kept = HUNDRED.subtract(discount.points()).movePointLeft(2);
        return Money.rounded(quantity.multiply(unitPrice).multiply(kept));
    }
}
