package fr.amiable.law;

import static java.util.Objects.requireNonNull;

import fr.amiable.common.Percentage;

/**
 * The rates that hold for one semester: legal interest when the creditor is a private person ("particuliers") and in all
 * other cases ("autres cas", CMF L313-2, D313-1-A), and the ECB main refinancing rate in force on its first day. A row
 * that is not verified must be shown as such.
 */
public record PublishedRates(
        Semester semester,
        Percentage legalIndividual,
        Percentage legalOther,
        Percentage ecbRefinancing,
        String source,
        boolean verified) {

    public PublishedRates {
        requireNonNull(semester, "semester");
        requireNonNull(legalIndividual, "legalIndividual");
        requireNonNull(legalOther, "legalOther");
        requireNonNull(ecbRefinancing, "ecbRefinancing");
        if (source.isBlank()) {
            throw new IllegalArgumentException("rates of " + semester + " without a source");
        }
    }
}
