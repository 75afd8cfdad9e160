package fr.amiable.law.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something an invoice must show from {@code startsOn}; one of the reform was announced from {@code announcedOn}. The words are those of
 * {@code law/invoice-mentions.csv}.
 */
public record InvoiceMention(
        int number,
        String name,
        LocalDate startsOn,
        Optional<LocalDate> announcedOn,
        String concerned,
        String source,
        Risk risk,
        String action,
        boolean isVerified) {

    /** What the seller risks when the mention is missing. */
    public enum Risk {
        /** 15 € each, at most a quarter of the amount: CGI 1737 II. */
        FISCAL,
        /** Up to 75 000 € for a person, 375 000 € for a company: C. com. L441-9. */
        COMMERCIAL,
        BOTH,
        /** The mentions of business papers. */
        PAPERS,
        /** 750 €: the words "entrepreneur individuel". */
        SOLE_TRADER,
        /** The consumer's mediator: C. conso. L641-1. */
        CONSUMER
    }

    public boolean isRequiredOn(LocalDate issuedOn) {
        return !issuedOn.isBefore(startsOn);
    }

    /** True while the mention is not required yet but already known to come. */
    public boolean isComingOn(LocalDate issuedOn) {
        return !isRequiredOn(issuedOn)
                && announcedOn.filter(day -> !issuedOn.isBefore(day)).isPresent();
    }
}
