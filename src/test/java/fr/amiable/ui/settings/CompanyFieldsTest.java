package fr.amiable.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.company.Company.PaymentHabits;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.identifier.VatNumber;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyFieldsTest {

    private static final CompanyDraft FULL = new CompanyDraft(
            "Éts Lefèvre & fils",
            "SARL",
            "10 000 €",
            "732829320",
            "FR44732829320",
            "RCS Nantes",
            new PostalAddress("Chez Œdipe", "Bât. C", "12, rue de l’Œuvre", "BP 12", "44000", "Nantes", "France"),
            "02 40 00 00 00",
            "compta@lefevre.example",
            "FR7630006000011234567890189",
            "AGRIFRPP",
            "Zoé Lefèvre",
            "gérante",
            new ConsumerMediator("CM2C", "14 rue Saint-Jean, 75017 Paris", "https://cm2c.example"),
            new LegalProtectionPolicy("Assur’Oise", "PJ-4", "01 00 00 00 00"),
            new PaymentHabits(45, true, Optional.of(Percentage.of("12.5"))));

    private final CompanyFields fields = new CompanyFields();

    @Test
    void aCompanyShownAndNotTouchedIsTheSameCompany() {
        fields.show(FULL);

        assertThat(fields.draft().complete()).isEqualTo(FULL.complete());
        assertThat(fields.isModified()).isFalse();
    }

    @Test
    void aDraftGivesBackEveryWordEvenWrongOnes() {
        fields.show(FULL);
        fields.text(CompanyText.SIREN).set("552 100 554");
        fields.text(CompanyText.VAT_NUMBER).set("pas encore");
        fields.text(CompanyText.DAYS).set("trente");
        fields.text(CompanyText.COUNTRY).set("Belgique");
        Map<String, String> kept = fields.values().values();

        CompanyFields fresh = new CompanyFields();
        fresh.values().take(kept);

        assertThat(fresh.values().values()).isEqualTo(kept);
        assertThat(fresh.draft()).isEqualTo(fields.draft());
        assertThat(fresh.isModified()).isTrue();
    }

    @Test
    void aWordTypedMakesTheFormModifiedAndTakingItBackDoesNot() {
        fields.show(FULL);

        fields.text(CompanyText.TOWN).set("Rezé");
        assertThat(fields.isModified()).isTrue();

        fields.text(CompanyText.TOWN).set(" Nantes ");
        assertThat(fields.isModified()).isFalse();
    }

    @Test
    void aSirenTypedInFullProposesTheVatNumber() {
        fields.text(CompanyText.SIREN).set("732 829 32");
        assertThat(fields.text(CompanyText.VAT_NUMBER).get()).isEmpty();

        fields.text(CompanyText.SIREN).set("732 829 320");

        assertThat(vatNumber()).isEqualTo("FR44732829320");
    }

    @Test
    void aCorrectedSirenCorrectsTheProposalButNotANumberTypedByHand() {
        fields.text(CompanyText.SIREN).set("732829320");
        fields.text(CompanyText.SIREN).set("404833048");
        assertThat(vatNumber()).isEqualTo("FR83404833048");

        fields.text(CompanyText.VAT_NUMBER).set("DE123456789");
        fields.text(CompanyText.SIREN).set("732829320");

        assertThat(fields.text(CompanyText.VAT_NUMBER).get()).isEqualTo("DE123456789");
    }

    @Test
    void aBusinessWithoutVatIsShownWithout() {
        CompanyDraft without = new CompanyDraft(
                "Zoé",
                "EI",
                "",
                "732829320",
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
                PaymentHabits.THIRTY_DAYS);

        fields.show(without);

        assertThat(fields.text(CompanyText.VAT_NUMBER).get()).isEmpty();
        assertThat(fields.isModified()).isFalse();
    }

    @Test
    void daysThatAreNotANumberAreAProblemOfTheHabits() {
        fields.show(FULL);
        fields.text(CompanyText.DAYS).set("un mois");

        assertThat(fields.draft().problems()).extracting(Problem::field).containsExactly("habits");
    }

    private String vatNumber() {
        return VatNumber.normalise(fields.text(CompanyText.VAT_NUMBER).get());
    }
}
