package fr.amiable.letter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.invoice.ClaimEvents;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.interest.PartPayment;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.matter.Limitations;
import fr.amiable.letter.paper.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {

    private final LetterWriter writer = new LetterWriter(new Texts(), new ShippedTexts());

    @Test
    void aNoticeToAProfessionalSaysWhatIsOwedWhyAndUntilWhen() {
        LetterCase facts = SampleCases.after(
                SampleCases.of(LetterType.FORMAL_NOTICE, ClientKind.PROFESSIONAL),
                SampleCases.earlier(LetterType.FRIENDLY_REMINDER, "2026-05-12"),
                SampleCases.earlier(LetterType.FIRM_REMINDER, "2026-07-09"),
                SampleCases.earlier(LetterType.FIRM_REMINDER, "2026-10-12"));

        assertThat(words(facts))
                .contains("MISE EN DEMEURE de payer la somme de 9 220,79 €")
                .contains("malgré nos rappels des 12 mai, 9 juillet et 12 octobre 2026")
                .contains("12,15 % au 1er semestre 2026, 12,40 % au 2e semestre 2026")
                .contains("majoré de 10 points")
                .contains("L. 441-10", "D. 441-5", "1231-6 et 1344")
                .contains("indemnité forfaitaire de 40 € par facture")
                .contains("augmentent de 2,89 € par jour")
                .contains("au plus tard le mercredi 9 décembre 2026")
                .contains("FR76 3000 6000 0112 3456 7890 189")
                .contains("injonction de payer", "un accord écrit reste possible")
                .contains("Lettre recommandée avec avis de réception n° 2C 048 123 4567 8")
                .contains("SIREN 404 833 048", "732 829 320 RCS Nantes", "SARL au capital de 10 000 €")
                .contains("copie des trois factures ; décompte arrêté au 24 novembre 2026")
                .contains("Anne Lefèvre, gérante");
    }

    @Test
    void theTableAddsUpToTheAmountOfTheLetter() {
        LetterCase facts = SampleCases.of(LetterType.FORMAL_NOTICE, ClientKind.PROFESSIONAL);

        assertThat(table(facts).totals())
                .containsExactly(List.of("Total", "", "", "", "", "8 510,60 €", "", "590,19 €", "120,00 €").stream()
                        .map(cell -> cell.replaceAll("(?<=\\d) (?=\\d|€)", "\u00a0"))
                        .toList());
        assertThat(facts.asked()).isEqualTo(Money.euros("9220.79"));
    }

    static Stream<LetterType> letters(Regime regime) {
        return Stream.of(LetterType.values())
                .filter(type -> type.form().regimes().contains(regime));
    }

    static Stream<LetterType> consumerLetters() {
        return letters(Regime.CONSUMER);
    }

    static Stream<LetterType> commonLetters() {
        return letters(Regime.COMMON_LAW);
    }

    @ParameterizedTest
    @MethodSource("consumerLetters")
    void aConsumersLetterClaimsNothingThatOnlyProfessionalsOwe(LetterType type) {
        assertThat(words(SampleCases.of(type, ClientKind.CONSUMER)))
                .doesNotContain("441-10", "441-5", "2192", "40 €", "40,00 €", "forfaitaire", "Pénalités");
    }

    @ParameterizedTest
    @EnumSource(names = {"FRIENDLY_REMINDER", "FIRM_REMINDER", "LAST_REMINDER", "FORMAL_NOTICE", "ACCOUNT_LETTER"})
    void aConsumerIsToldOfTheMediatorAndOfTheSumAlone(LetterType type) {
        assertThat(words(SampleCases.of(type, ClientKind.CONSUMER)))
                .contains("Médiation Artisans Ouest, 8, place du Bouffay, 44000 Nantes, www.mao.example")
                .contains("L. 612-1 et L. 616-1", "conciliateur de justice")
                .contains("8 510,60 €");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLAINT_ANSWER", "COMPLAINT_RECEIPT", "SETTLEMENT_OFFER", "MEDIATOR_LETTER", "TERMINATION"})
    void aConsumerWhoDisagreesIsToldOfTheMediator(LetterType type) {
        assertThat(words(SampleCases.of(type, ClientKind.CONSUMER)))
                .contains("Médiation Artisans Ouest, 8, place du Bouffay, 44000 Nantes, www.mao.example")
                .contains("L. 612-1 et L. 616-1", "conciliateur de justice");
    }

    @ParameterizedTest
    @MethodSource("commonLetters")
    void aNonProfessionalsLetterClaimsNoneOfItEitherAndNamesNoConsumerMediator(LetterType type) {
        assertThat(words(SampleCases.of(type, ClientKind.NON_PROFESSIONAL)))
                .doesNotContain("441-10", "441-5", "2192", "40 €", "forfaitaire", "Médiation Artisans", "L. 612-1");
    }

    @ParameterizedTest
    @EnumSource(LetterType.class)
    void aProfessionalsLetterNeverSpeaksOfConsumerMediation(LetterType type) {
        assertThat(words(SampleCases.of(type, ClientKind.PROFESSIONAL)))
                .doesNotContain("Médiation Artisans", "consommation");
    }

    @Test
    void whatTheOwnerTypesCannotClaimFromAConsumerWhatOnlyProfessionalsOwe() {
        LetterCase facts = SampleCases.of(LetterType.COMPLAINT_ANSWER, ClientKind.CONSUMER);
        LetterCase greedy = facts.with(facts.entries()
                .with(
                        LetterField.CONCLUSION,
                        "Nous ajoutons une indemnité forfaitaire de 40 € pour frais de recouvrement."));

        assertThatThrownBy(() -> words(greedy)).isInstanceOf(ForbiddenWords.class);
    }

    @Test
    void aNoticeToAConsumerSaysWhenInterestWillRunAndCountsNone() {
        LetterCase facts = SampleCases.of(LetterType.FORMAL_NOTICE, ClientKind.CONSUMER);

        assertThat(words(facts))
                .contains("des intérêts au taux légal à compter de la réception de la présente lettre")
                .contains("MISE EN DEMEURE de payer la somme de 8 510,60 €");
        assertThat(table(facts).columns()).extracting(Table.Column::title).doesNotContain("Intérêts", "Indemnité");
    }

    @Test
    void aSecondNoticeToAConsumerCountsTheInterestSinceTheFirstWasReceived() {
        Client client = SampleCases.client(ClientKind.CONSUMER);
        Invoice noticed = SampleCases.invoice(18, "2026-02-27", "2026-03-29", "10000.00")
                .withEvents(new ClaimEvents(Optional.of(LocalDate.of(2026, 9, 30)), Optional.empty()));
        LetterCase facts =
                SampleCases.of(LetterType.FORMAL_NOTICE, client, List.of(SampleCases.statement(client, noticed)));

        // 55 days at 2,75 %: 10 000 × 2,75 % × 55 / 365 = 41,44
        assertThat(words(facts))
                .contains("réception de notre précédente mise en demeure le 30 septembre 2026")
                .contains("10 041,44 €");
    }

    @Test
    void aNoticeToAPublicBuyerFollowsThePublicProcurementCode() {
        assertThat(words(SampleCases.of(LetterType.FORMAL_NOTICE, ClientKind.PUBLIC_BODY)))
                .contains("L. 2192-10", "R. 2192-31", "D. 2192-35", "majoré de 8 points", "tribunal administratif")
                .contains("9 117,76 €")
                .doesNotContain("441-", "injonction de payer");
    }

    @Test
    void aCourteousReminderSupposesAnOversightAndThreatensNothing() {
        assertThat(words(SampleCases.of(LetterType.FRIENDLY_REMINDER, ClientKind.PROFESSIONAL)))
                .contains("Sauf erreur de notre part", "8 510,60 €")
                .doesNotContain("première", "pénalités", "Pénalités", "mise en demeure", "tribunal", "441-10");
    }

    @Test
    void aFirmReminderAsksForTheInvoicesAndAnnouncesTheRest() {
        assertThat(words(SampleCases.of(LetterType.FIRM_REMINDER, ClientKind.PROFESSIONAL)))
                .contains("régler 8 510,60 € au plus tard le mercredi 2 décembre 2026")
                .contains("590,19 €", "120,00 €", "2,89 € par jour")
                .doesNotContain("9 220,79 €");
    }

    @Test
    void paymentsSetAgainstCostsFirstAreExplained() {
        Client client = SampleCases.client(ClientKind.PROFESSIONAL);
        LetterCase facts = SampleCases.of(
                LetterType.FORMAL_NOTICE,
                client,
                List.of(SampleCases.statement(
                        client,
                        SampleCases.invoice(18, "2026-02-27", "2026-03-29", "2360.00"),
                        new PartPayment(LocalDate.of(2026, 6, 1), Money.euros("500.00")))));

        assertThat(words(facts))
                .contains("reste partiellement impayée")
                .contains("Les règlements reçus, soit 500,00 €, ont été imputés d’abord sur les intérêts et les frais");
        assertThat(facts.asked()).isEqualTo(facts.statements().get(0).account().total());
    }

    @Test
    void anAgreedRateIsSaidInsteadOfTheStatutoryOne() {
        Client client = SampleCases.client(ClientKind.PROFESSIONAL);
        Invoice plain = SampleCases.invoice(18, "2026-02-27", "2026-03-29", "2360.00");
        Invoice agreed = new Invoice(
                plain.id(),
                plain.client(),
                plain.type(),
                plain.number(),
                plain.dates(),
                plain.lines(),
                plain.totals(),
                new PaymentConditions(Optional.of(Percentage.of("15")), Imputation.COSTS_FIRST),
                plain.references(),
                plain.events());

        assertThat(words(SampleCases.of(
                        LetterType.FORMAL_NOTICE, client, List.of(SampleCases.statement(client, agreed)))))
                .contains("au taux convenu de 15,00 % l’an")
                .doesNotContain("Banque centrale");
    }

    @Test
    void aTimeBarredClaimIsNotTakenToCourtInWords() {
        LetterCase facts = SampleCases.of(LetterType.FORMAL_NOTICE, ClientKind.PROFESSIONAL);
        LetterCase barred = new LetterCase(
                facts.request(),
                facts.company(),
                facts.client(),
                facts.statements(),
                facts.earlier(),
                facts.payBy(),
                new Limitations(true, Map.of()),
                facts.contested(),
                facts.matter());

        assertThat(words(barred)).doesNotContain("tribunal", "injonction");
    }

    private String words(LetterCase facts) {
        return writer.write(facts)
                .words()
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ')
                .replace("  ", " ");
    }

    private Table table(LetterCase facts) {
        return writer.write(facts).body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
