package fr.amiable.company;

import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.identifier.Iban;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The owner's business as typed so far; any field may be missing or wrong. */
public record CompanyDraft(
        String name,
        String legalForm,
        String shareCapital,
        String siren,
        String vatNumber,
        String registration,
        PostalAddress address,
        String phone,
        String email,
        String iban,
        String bic,
        String signatoryName,
        String signatoryTitle,
        ConsumerMediator mediator,
        LegalProtectionPolicy legalProtection,
        Company.PaymentHabits habits) {

    public static final CompanyDraft EMPTY = new CompanyDraft(
            "",
            "",
            "",
            "",
            "",
            "",
            PostalAddress.EMPTY,
            "",
            "",
            "",
            "",
            "",
            "",
            ConsumerMediator.NONE,
            LegalProtectionPolicy.NONE,
            Company.PaymentHabits.THIRTY_DAYS);

    /** What keeps this from being recorded, in the order of the screen; only what is wrong, not what is merely missing. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (Words.clean(name).isEmpty()) {
            found.add(Problem.of("name", "company.noName"));
        }
        if (isWrong(siren, Siren.isValid(Siren.normalise(siren)))) {
            found.add(Problem.of("siren", "company.wrongSiren"));
        }
        if (isWrong(vatNumber, VatNumber.isValid(VatNumber.normalise(vatNumber)))) {
            found.add(Problem.of("vatNumber", "company.wrongVatNumber"));
        }
        if (isWrong(iban, Iban.isValid(Iban.normalise(iban)))) {
            found.add(Problem.of("iban", "company.wrongIban"));
        }
        if (habits.days() < 0 || habits.days() > 365) {
            found.add(Problem.of("habits", "company.wrongDays"));
        }
        return List.copyOf(found);
    }

    /** @throws IllegalStateException while {@link #problems()} is not empty */
    public Company complete() {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("company draft has problems: " + problems());
        }
        return new Company(
                Words.clean(name),
                Words.clean(legalForm),
                Words.clean(shareCapital),
                given(siren).map(Siren::of),
                given(vatNumber).map(typed -> VatNumber.of(typed).value()).orElse(""),
                Words.clean(registration),
                address,
                Words.clean(phone),
                Words.clean(email),
                given(iban).map(Iban::of),
                Words.clean(bic),
                Words.clean(signatoryName),
                Words.clean(signatoryTitle),
                mediator,
                legalProtection,
                habits);
    }

    private static boolean isWrong(String typed, boolean valid) {
        return given(typed).isPresent() && !valid;
    }

    private static Optional<String> given(String typed) {
        return Optional.of(Words.clean(typed)).filter(words -> !words.isEmpty());
    }
}
