package fr.amiable.importing.content;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.util.Optional;

/** The VAT of one rate and category, as the file totals it. */
public record ImportedVat(String category, Optional<Percentage> rate, Money base, Money tax, String exemption) {}
