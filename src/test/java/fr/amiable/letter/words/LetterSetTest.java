package fr.amiable.letter.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Signatures;
import fr.amiable.letter.paper.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each letter of the set must say. */
class LetterSetTest {

    private final Texts texts = new Texts();
    private final LetterWriter writer = new LetterWriter(texts, new ShippedTexts());

    private static final Map<LetterType, List<String>> MUST_SAY = Map.ofEntries(
            Map.entry(
                    LetterType.UPCOMING_REMINDER,
                    List.of("8 510,60 €", "FR76 3000", "Un point bloque-t-il", "copie des trois factures")),
            Map.entry(LetterType.FRIENDLY_REMINDER, List.of("Sauf erreur de notre part", "copie des trois factures")),
            Map.entry(LetterType.FIRM_REMINDER, List.of("au plus tard le", "8 510,60 €", "pénalités de retard")),
            Map.entry(
                    LetterType.LAST_REMINDER,
                    List.of(
                            "dernière relance avant mise en demeure",
                            "590,19 €",
                            "40 € par facture",
                            "12,40 %",
                            "2,89 €")),
            Map.entry(LetterType.FORMAL_NOTICE, List.of("MISE EN DEMEURE", "9 220,79 €", "1231-6", "tribunal")),
            Map.entry(
                    LetterType.PERFORMANCE_NOTICE,
                    List.of("plan de pose", "article 6, validation des plans", "mercredi 9 décembre 2026", "1226")),
            Map.entry(
                    LetterType.COMPLAINT_ANSWER,
                    List.of("1. « Le vernis s’écaille. »", "sans frais", "2. «", "procès-verbal", "maintenons")),
            Map.entry(
                    LetterType.COMPLAINT_RECEIPT,
                    List.of("reçu votre réclamation le 2 novembre 2026", "Anne Lefèvre", "4 décembre 2026", "photos")),
            Map.entry(
                    LetterType.SETTLEMENT_OFFER,
                    List.of("avoir de 200,00 €", "9 décembre 2026", "ne vaut reconnaissance", "Bon pour accord")),
            Map.entry(
                    LetterType.INSTALMENT_AGREEMENT,
                    List.of(
                            "reconnaît devoir",
                            "9 220,79 €",
                            "15/12/2026",
                            "exigible",
                            "Intérêts",
                            "deux exemplaires")),
            Map.entry(
                    LetterType.BROKEN_PROMISE,
                    List.of("Le 10 novembre 2026", "1 290,60 €", "20 novembre 2026", "au plus tard le")),
            Map.entry(
                    LetterType.MISSED_INSTALMENT,
                    List.of(
                            "15 novembre 2026",
                            "3 000,00 €",
                            "mercredi 9 décembre 2026",
                            "la totalité du solde",
                            "9 220,79 €")),
            Map.entry(LetterType.ACCOUNT_LETTER, List.of("au 24 novembre 2026", "120,00 €", "8 510,60 €")),
            Map.entry(LetterType.DOCUMENT_REQUEST, List.of("photos du défaut", "qui doit réparer", "4 décembre 2026")),
            Map.entry(LetterType.MEDIATOR_LETTER, List.of("demande de médiation", "procès-verbal", "Relance ferme")),
            Map.entry(
                    LetterType.CONCILIATION_REQUEST,
                    List.of(
                            "Atelier Lefèvre",
                            "27 B rue des Châtaigniers",
                            "9 220,79 €",
                            "Mise en demeure",
                            "Renvoyer")),
            Map.entry(
                    LetterType.INSURER_DECLARATION,
                    List.of("PJ 44-208117", "2 novembre 2026", "9 220,79 €", "aucun engagement", "décompte arrêté")),
            Map.entry(
                    LetterType.HANDOVER,
                    List.of("Maître,", "9 220,79 €", "2,89 €", "audience du 12 janvier 2027", "décompte arrêté")),
            Map.entry(
                    LetterType.SUSPENSION,
                    List.of("2 décembre 2026", "1219", "garde-corps", "dès réception du règlement de 8 510,60 €")),
            Map.entry(
                    LetterType.TERMINATION,
                    List.of(
                            "12 octobre 2026",
                            "n’est toujours pas validé",
                            "30 novembre 2026",
                            "1225",
                            "C-2025-12",
                            "leur prix reste dû")),
            Map.entry(
                    LetterType.CLAIM_DECLARATION,
                    List.of("9 220,79 €", "14 octobre 2026", "chirographaire", "L. 622-24", "sincère", "à échoir")),
            Map.entry(LetterType.CLOSING, List.of("quittance", "rien n’est dû", "confiance")),
            Map.entry(LetterType.APOLOGY, List.of("nos excuses", "remise en vernis", "seconde personne")),
            Map.entry(LetterType.CONTRACT_END, List.of("31 janvier 2027", "1er janvier 2027", "C-2025-12")),
            Map.entry(
                    LetterType.CALL_SCRIPT,
                    List.of("date de paiement précise", "Qu’est-ce qui bloque", "Compte rendu", "je vous confirme")));

    static Stream<Arguments> whatEachSays() {
        return MUST_SAY.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @EnumSource(LetterType.class)
    void noKindOfLetterIsForgottenHere(LetterType type) {
        assertThat(MUST_SAY).containsKey(type);
    }

    @ParameterizedTest
    @MethodSource("whatEachSays")
    void eachLetterToAProfessionalSaysWhatItMust(LetterType type, List<String> words) {
        String written = words(SampleCases.of(type, ClientKind.PROFESSIONAL));

        assertThat(words).allSatisfy(word -> assertThat(written).containsIgnoringCase(word));
    }

    @Test
    void withoutAClauseTheContractEndsWhenTheLetterIsReceivedAtTheEarliest() {
        LetterCase facts = SampleCases.of(LetterType.TERMINATION, ClientKind.PROFESSIONAL);

        assertThat(words(facts)).contains("1225", "à effet du 30 novembre 2026").doesNotContain("où vous recevez");
        assertThat(words(facts.with(facts.entries().with(LetterField.CLAUSE, ""))))
                .contains(
                        "1224 et 1226",
                        "30 novembre 2026, ou du jour où vous recevez cette lettre s’il est postérieur.");
    }

    @Test
    void aDeclaredClaimIsJoinedByTheListOfWhatSupportsIt() {
        Letter letter = writer.write(SampleCases.of(LetterType.CLAIM_DECLARATION, ClientKind.PROFESSIONAL));

        assertThat(words(SampleCases.of(LetterType.CLAIM_DECLARATION, ClientKind.PROFESSIONAL)))
                .contains("nature et assiette des sûretés", "joints sous bordereau");
        assertThat(letter.enclosures())
                .singleElement()
                .asString()
                .startsWith("Bordereau des pièces jointes")
                .contains("copie des trois factures");
    }

    @Test
    void aConsumerIsToldInAFrameUntilWhenHeMayRefuseTheRenewal() {
        assertThat(words(SampleCases.of(LetterType.CONTRACT_END, ClientKind.CONSUMER)))
                .contains("L. 215-1")
                .contains("Vous pouvez refuser la reconduction du contrat jusqu’au 1er janvier 2027 inclus");
    }

    @Test
    void aPublicBodyIsThreatenedWithNothingThatAnAdministrativeContractForbids() {
        assertThat(words(SampleCases.of(LetterType.PERFORMANCE_NOTICE, ClientKind.PUBLIC_BODY)))
                .contains("tribunal administratif", "mettons en demeure")
                .doesNotContain("suspendre", "exécution forcée", "code civil");
    }

    @Test
    void aConsumerIsSentToHisMediatorAndAProfessionalsMediatorIsWrittenTo() {
        Letter consumer = writer.write(SampleCases.of(LetterType.MEDIATOR_LETTER, ClientKind.CONSUMER));
        Letter professional = writer.write(SampleCases.of(LetterType.MEDIATOR_LETTER, ClientKind.PROFESSIONAL));

        assertThat(consumer.address()).startsWith("Mme Léa Martin");
        assertThat(professional.address()).startsWith("Maître Hélène Roux");
    }

    @Test
    void anAgreementHasRoomForTwoSignaturesAndNoWindow() {
        Letter letter = writer.write(SampleCases.of(LetterType.INSTALMENT_AGREEMENT, ClientKind.CONSUMER));

        assertThat(letter.address()).isEmpty();
        assertThat(letter.signature()).isEmpty();
        assertThat(letter.closing())
                .filteredOn(Signatures.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(((Signatures) block).parties())
                        .containsExactly("Atelier Lefèvre", "Mme Léa Martin"));
        assertThat(letter.body().stream().filter(Table.class::isInstance)).hasSize(2);
    }

    @Test
    void aDraftShowsWhatIsStillToBeFilledIn() {
        LetterCase facts = SampleCases.of(LetterType.SETTLEMENT_OFFER, ClientKind.PROFESSIONAL);

        assertThat(writer.draft(facts.with(facts.entries().with(LetterField.OFFER, "")))
                        .words())
                .anyMatch(word -> word.contains("à compléter") && word.contains("Ce que vous proposez"));
    }

    @Test
    void whatTheOwnerTypesIsNeverTakenForAMarkOfTheTemplate() {
        LetterCase facts = SampleCases.of(LetterType.APOLOGY, ClientKind.CONSUMER);
        String typed = "[tableau] **gras** {{total}}\n\n----\n\nfin";

        assertThat(words(facts.with(facts.entries().with(LetterField.FACTS, typed))))
                .contains("[tableau] *gras* {{total}}", "----", "fin");
    }

    private String words(LetterCase facts) {
        return writer.write(facts)
                .words()
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ')
                .replaceAll(" +", " ")
                .replace(" ,", ",");
    }
}
