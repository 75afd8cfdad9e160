package fr.amiable.importing.content;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line: net unit price without VAT, {@code adjustment} the line's own charges less its allowances, and its total
 * without VAT as the file states it.
 */
public record ImportedLine(
        String id,
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        Optional<Percentage> vatRate,
        Money adjustment,
        Money total) {

    /** Quantity × price and the adjustment, to the cent; empty when that is too large to be an amount. */
    public Optional<Money> computed() {
        try {
            return Optional.of(Money.rounded(quantity.multiply(unitPrice)).plus(adjustment));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }
}
