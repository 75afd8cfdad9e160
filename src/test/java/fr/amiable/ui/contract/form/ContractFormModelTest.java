package fr.amiable.ui.contract.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRow;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractKind;
import fr.amiable.contract.Renewal;
import fr.amiable.contract.TermsAcceptance;
import fr.amiable.contract.TermsId;
import fr.amiable.contract.check.CheckLine;
import fr.amiable.contract.check.Light;
import fr.amiable.evidence.Original;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.contract.ContractDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract form without a screen. */
class ContractFormModelTest {

    private static final LocalDate TODAY = ContractDesk.TODAY;

    /** What is typed wrong, and the field that says so. */
    private record Mistake(String field, Consumer<ContractFields> typing) {}

    private static final List<Mistake> MISTAKES = List.of(
            mistake("number", fields -> fields.numberProperty().set("  ")),
            mistake("object", fields -> fields.objectProperty().set("\n")),
            mistake("amount", fields -> fields.amountProperty().set(new Money(-1))),
            mistake("signedOn", fields -> fields.signature().signedOnProperty().set(TODAY.plusDays(1))),
            mistake("endsOn", fields -> fields.duration().renewalProperty().set(Renewal.EXPRESS)),
            mistake(
                    "noticeDays",
                    fields -> fields.duration().noticeDaysProperty().set("trente")),
            mistake(
                    "noticeDays",
                    fields -> fields.duration().noticeDaysProperty().set("-3")),
            mistake(
                    "noticeDays",
                    fields -> fields.duration().noticeDaysProperty().set("1e9")),
            mistake(
                    "noticeDays",
                    fields -> fields.duration().noticeDaysProperty().set("999999999999")),
            mistake(
                    "noticeDays",
                    fields -> fields.duration().noticeDaysProperty().set("30")),
            mistake(
                    "paymentDays",
                    fields -> fields.clauses().paymentDaysProperty().set("4,5")),
            mistake(
                    "paymentDays",
                    fields -> fields.clauses().paymentDaysProperty().set("9999")),
            mistake(
                    "paymentDays",
                    fields -> fields.clauses().endOfMonthProperty().set(true)),
            mistake(
                    "penaltyRate",
                    fields -> fields.clauses().penaltyRateProperty().set(Percentage.of("101"))),
            mistake("terms", fields -> fields.acceptance().howProperty().set(TermsAcceptance.EMAIL)),
            mistake(
                    "acceptedOn",
                    fields -> fields.acceptance().acceptedOnProperty().set(TODAY)));

    @TempDir
    private Path folder;

    private final ContractDesk desk = new ContractDesk();
    private final ClientId client = desk.meet("Menuiserie Guérin", ClientKind.PROFESSIONAL, MerchantStatus.MERCHANT);
    private final TermsId terms = desk.version("2026", "2026-01-01").id();
    private final List<Contract> saved = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void savingStoresAllThatWasTyped() {
        ContractFormModel form = filled();
        ContractFields fields = form.fields();
        fields.amountProperty().set(Money.euros("8510.60"));
        fields.duration().startsOnProperty().set(LocalDate.of(2026, 1, 1));
        fields.duration().endsOnProperty().set(LocalDate.of(2026, 12, 31));
        fields.duration().renewalProperty().set(Renewal.TACIT);
        fields.duration().noticeDaysProperty().set(" 30 jours ");
        fields.signature().signedOnProperty().set(TODAY);
        fields.signature().placeProperty().set("Nantes");
        fields.clauses().paymentDaysProperty().set("45");
        fields.clauses().endOfMonthProperty().set(true);
        fields.clauses().penaltyRateProperty().set(Percentage.of("12"));
        fields.clauses().jurisdictionClauseProperty().set(true);
        fields.acceptance().termsProperty().set(terms);
        fields.acceptance().howProperty().set(TermsAcceptance.SIGNED);
        fields.acceptance().acceptedOnProperty().set(TODAY);
        ContractDraft typed = fields.draft();
        assertThat(form.noticeBy()).contains(LocalDate.of(2026, 12, 1));

        form.save("", saved::add);

        Contract kept = desk.desk().cases().contracts().get(saved.get(0).id());
        assertThat(kept).isEqualTo(typed.complete(kept.id()));
        assertThat(kept.duration().noticeDays()).contains(30);
        assertThat(form.isModified()).isFalse();
    }

    @Test
    void anEmptyFormStoresNothingAndSaysWhatIsMissing() {
        ContractFormModel form = form(Optional.empty(), Optional.empty());

        form.save("", saved::add);

        assertThat(form.problems()).extracting(Problem::field).containsExactly("client", "kind", "number", "object");
        assertThat(saved).isEmpty();
        assertThat(desk.desk().cases().contracts().all()).isEmpty();
    }

    private static Mistake mistake(String field, Consumer<ContractFields> typing) {
        return new Mistake(field, typing);
    }

    /** All on one desk: opening one takes longer than typing them all. */
    @Test
    void aMistakeIsExplainedAtItsFieldAndNothingIsStored() {
        SoftAssertions checks = new SoftAssertions();
        for (Mistake mistake : MISTAKES) {
            ContractFormModel form = filled();
            mistake.typing().accept(form.fields());
            form.save("", saved::add);

            checks.assertThat(form.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo(mistake.field());
                assertThat(problem.message(ContractDesk.TEXTS)).isNotBlank().doesNotContain("{");
            });
        }
        checks.assertThat(desk.desk().cases().contracts().all()).isEmpty();
        checks.assertAll();
    }

    @Test
    void aNumberAlreadyUsedIsExplainedAtItsField() {
        filled().save("", saved::add);
        ContractFormModel second = filled();

        second.save("", saved::add);

        assertThat(second.problems()).extracting(Problem::field).containsExactly("number");
        assertThat(saved).hasSize(1);
        assertThat(second.busyProperty().get()).isFalse();
    }

    @Test
    void theOneToChangeIsShownAndReplaced() {
        filled().save("", saved::add);
        ContractFormModel form = form(Optional.empty(), Optional.of(saved.get(0).id()));
        assertThat(form.isChange()).isTrue();
        assertThat(form.isModified()).isFalse();
        assertThat(form.fields().numberProperty().get()).isEqualTo("C-1");

        form.fields().objectProperty().set("Autre chose");
        assertThat(form.isModified()).isTrue();
        form.save("", saved::add);

        assertThat(desk.desk().cases().contracts().all())
                .singleElement()
                .extracting(listed -> listed.contract().object())
                .isEqualTo("Autre chose");
    }

    @Test
    void theLawIsLookedAtAsItIsTyped() {
        ContractFormModel form = form(Optional.of(client), Optional.empty());
        assertThat(form.checkProperty().get()).isNull();

        form.fields().kindProperty().set(ContractKind.QUOTE);
        assertThat(red(form)).containsExactly("quoteUnsigned");

        form.fields().signature().signedOnProperty().set(TODAY);
        form.fields().clauses().penaltyRateProperty().set(Percentage.of("5"));
        assertThat(red(form)).containsExactly("rateUnderFloor");

        form.fields().clauses().penaltyRateProperty().set(null);
        assertThat(red(form)).isEmpty();
    }

    @Test
    void chosenFilesAreKeptWithTheContractAndCountAsSigned() throws IOException {
        Path scan = Files.writeString(folder.resolve("Contrat signé.pdf"), "%PDF-1.7 contrat");
        ContractFormModel form = filled();
        form.fields().signature().signedOnProperty().set(TODAY);
        assertThat(keys(form, Light.ORANGE)).contains("signedWithoutFile");

        form.pending().add(List.of(scan, folder.resolve("absent.pdf")));
        assertThat(form.pending().problemProperty().get()).startsWith("absent.pdf n’a pas été joint");
        assertThat(form.isModified()).isTrue();
        assertThat(keys(form, Light.GREEN)).contains("signedWithFile");
        form.save("", saved::add);

        assertThat(desk.desk().cases().files().of(saved.get(0).id().subject()))
                .extracting(Original::fileName)
                .containsExactly("Contrat signé.pdf");
        assertThat(form.isModified()).isFalse();
    }

    @Test
    void clientsAreOfferedInFrenchOrderAndTheOneGivenIsChosen() {
        desk.meet("Élan", ClientKind.CONSUMER, MerchantStatus.UNKNOWN);
        desk.meet("Zoé", ClientKind.CONSUMER, MerchantStatus.UNKNOWN);

        ContractFormModel form = form(Optional.of(client), Optional.empty());

        assertThat(form.clients()).extracting(ClientRow::name).containsExactly("Élan", "Menuiserie Guérin", "Zoé");
        assertThat(form.fields().clientProperty().get()).isEqualTo(client);
        assertThat(form.isModified()).isFalse();
    }

    @Test
    void aDraftGivesBackWhatWasTyped() {
        ContractFormModel lost = filled();
        ContractFields typed = lost.fields();
        typed.amountProperty().set(Money.euros("12340.50"));
        typed.noteProperty().set("à relire");
        typed.signature().placeProperty().set("Nantes");
        typed.signature().signedOnProperty().set(TODAY);
        typed.signature().offPremisesProperty().set(true);
        typed.duration().renewalProperty().set(Renewal.TACIT);
        typed.duration().endsOnProperty().set(TODAY.plusYears(1));
        typed.duration().noticeDaysProperty().set("deux mois");
        typed.clauses().penaltyRateProperty().set(Percentage.of("12.5"));
        typed.clauses().endOfMonthProperty().set(true);
        typed.acceptance()
                .termsProperty()
                .set(desk.version("2026 bis", "2027-01-01").id());
        typed.acceptance().howProperty().set(TermsAcceptance.EMAIL);
        Map<String, String> kept = ContractFieldValues.of(typed).values();

        ContractFormModel taken = form(Optional.empty(), Optional.empty());
        ContractFieldValues.of(taken.fields()).take(kept);

        assertThat(ContractFieldValues.of(taken.fields()).values()).isEqualTo(kept);
        assertThat(taken.fields().draft()).isEqualTo(typed.draft());
        assertThat(taken.isModified()).isTrue();
    }

    private List<String> red(ContractFormModel form) {
        return keys(form, Light.RED);
    }

    private static List<String> keys(ContractFormModel form, Light light) {
        return form.checkProperty().get().at(light).stream().map(CheckLine::key).toList();
    }

    private ContractFormModel filled() {
        ContractFormModel form = form(Optional.of(client), Optional.empty());
        form.fields().kindProperty().set(ContractKind.CONTRACT);
        form.fields().numberProperty().set("C-1");
        form.fields().objectProperty().set("Entretien");
        return form;
    }

    private ContractFormModel form(Optional<ClientId> forClient, Optional<ContractId> changed) {
        ContractFormModel form =
                new ContractFormModel(forClient, changed, desk.reading(), new ImmediateTasks(), ContractDesk.TEXTS);
        form.load();
        return form;
    }
}
