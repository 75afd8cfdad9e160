package fr.amiable.importing.content;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.util.Optional;

/** An allowance (negative) or a charge (positive) on the whole document, without VAT. */
public record ImportedAdjustment(String reason, Money amount, Optional<Percentage> vatRate) {}
