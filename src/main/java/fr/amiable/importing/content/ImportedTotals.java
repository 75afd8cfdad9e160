package fr.amiable.importing.content;

import fr.amiable.common.Money;
import java.util.Optional;

/** The totals of the file; {@code lines} is absent where the profile has none, {@code rounding} is already in {@code due}. */
public record ImportedTotals(
        Optional<Money> lines,
        Money charges,
        Money allowances,
        Money withoutVat,
        Money vat,
        Money withVat,
        Money prepaid,
        Money rounding,
        Money due) {}
