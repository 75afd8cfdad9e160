package fr.amiable.company;

import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.identifier.Iban;
import fr.amiable.identifier.Siren;
import java.util.Optional;

/**
 * The owner's own business, as letters must name it. Words that were left out are empty strings. {@code shareCapital}
 * and {@code registration} are written as on business papers: {@code 10 000 €}, {@code RCS Nantes} (C. com. R123-237,
 * R123-238).
 */
public record Company(
        String name,
        String legalForm,
        String shareCapital,
        Optional<Siren> siren,
        String vatNumber,
        String registration,
        PostalAddress address,
        String phone,
        String email,
        Optional<Iban> iban,
        String bic,
        String signatoryName,
        String signatoryTitle,
        ConsumerMediator mediator,
        LegalProtectionPolicy legalProtection,
        PaymentHabits habits) {

    /** How the owner usually wants to be paid: days from issue, end of month or not, agreed penalty rate. */
    public record PaymentHabits(int days, boolean isEndOfMonth, Optional<Percentage> penaltyRate) {

        public static final PaymentHabits THIRTY_DAYS = new PaymentHabits(30, false, Optional.empty());
    }

    /** The draft that shows this company in its form. */
    public CompanyDraft draft() {
        return new CompanyDraft(
                name,
                legalForm,
                shareCapital,
                siren.map(Siren::digits).orElse(""),
                vatNumber,
                registration,
                address,
                phone,
                email,
                iban.map(Iban::value).orElse(""),
                bic,
                signatoryName,
                signatoryTitle,
                mediator,
                legalProtection,
                habits);
    }
}
