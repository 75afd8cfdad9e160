package fr.amiable.invoice.mention;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.company.Company;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.LegalWarning;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** All that the check of an invoice looks at; {@code paper} is the text of its attached original when it has one. */
public record MentionCase(
        Optional<Company> company,
        Client client,
        Invoice invoice,
        Series series,
        Optional<LegalWarning> rateTooLow,
        Optional<PrintedText> paper,
        LocalDate today) {

    /** The number that should come before this one, and when that invoice was issued; both empty for the first. */
    public record Series(Optional<String> previousNumber, Optional<LocalDate> previousIssuedOn) {

        public static final Series FIRST = new Series(Optional.empty(), Optional.empty());
    }

    boolean isBetweenProfessionals() {
        return client.kind() == ClientKind.PROFESSIONAL;
    }

    boolean isWithoutVat() {
        return !invoice.totals().vat().isPositive();
    }

    Money net() {
        return invoice.totals().net();
    }

    boolean onPaper(Predicate<PrintedText> isThere) {
        return paper.filter(isThere).isPresent();
    }

    /** On the paper when there is one, else as the record tells. */
    Finding found(boolean isInRecord, Predicate<PrintedText> isOnPaper) {
        if (paper.isPresent()) {
            return onPaper(isOnPaper) ? Finding.present("onPaper") : Finding.absent("notOnPaper");
        }
        return isInRecord ? Finding.present("inRecord") : Finding.toCheck("checkOriginal");
    }

    /** Like {@link #found}, from the owner's own business, which may not be told yet. */
    Finding ofSeller(Predicate<Company> isInRecord, CompanyOnPaper isOnPaper) {
        return company.map(seller -> isInRecord.test(seller)
                        ? found(true, text -> isOnPaper.test(seller, text))
                        : Finding.toCheck("completeCompany"))
                .orElse(Finding.toCheck("completeCompany"));
    }

    /** Whether what a company tells stands on a paper. */
    @FunctionalInterface
    interface CompanyOnPaper {

        boolean test(Company company, PrintedText text);
    }
}
