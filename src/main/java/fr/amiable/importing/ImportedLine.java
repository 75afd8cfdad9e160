package fr.amiable.importing;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/** One line: net unit price without VAT, and the line's total without VAT after its own allowances and charges. */
public record ImportedLine(
        String id,
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        Optional<Percentage> vatRate,
        Money adjustment,
        Money total) {}
