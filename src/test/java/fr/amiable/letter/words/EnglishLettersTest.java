package fr.amiable.letter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.ClientKind;
import fr.amiable.client.Language;
import fr.amiable.common.Texts;
import fr.amiable.document.HtmlLetterRenderer;
import fr.amiable.document.HtmlStatementRenderer;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.PdfChecks;
import fr.amiable.document.PdfWords;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterField;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.statement.StatementWriter;
import fr.amiable.letter.stationery.Stationery;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishLettersTest {

    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("fr.amiable.letter.paper.english", Locale.ROOT);

    private final LetterWriter writer = new LetterWriter(new Texts(), new ShippedTexts());

    @ParameterizedTest
    @EnumSource(
            names = {
                "UPCOMING_REMINDER",
                "FRIENDLY_REMINDER",
                "FIRM_REMINDER",
                "LAST_REMINDER",
                "FORMAL_NOTICE",
                "SETTLEMENT_OFFER",
                "INSTALMENT_AGREEMENT",
                "BROKEN_PROMISE",
                "MISSED_INSTALMENT",
                "ACCOUNT_LETTER",
                "CLOSING"
            })
    void aForeignBusinessReadsEnglishAllThrough(LetterType type) throws IOException {
        LetterCase facts = english(type, ClientKind.PROFESSIONAL);
        Letter letter = writer.write(facts);
        byte[] pdf = new HtmlLetterRenderer(new PaperPdf(), () -> Stationery.PLAIN).render(letter);

        PrintedLettersTest.keepToLookAt("ENGLISH-" + type, pdf);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(letter.language()).isEqualTo(Language.ENGLISH);
        assertThat(words(facts))
                .doesNotContain("Madame, Monsieur", "Objet :", "N/réf", "P.J.", " le 24", "Facture", "Échéance", "{{")
                .contains("24 November 2026");
        assertThat(PdfWords.pages(pdf)).isLessThanOrEqualTo(2);
    }

    @Test
    void aNoticeInEnglishKeepsItsFrenchBasisAndWritesItsAmountsTheEnglishWay() {
        assertThat(words(english(LetterType.FORMAL_NOTICE, ClientKind.PROFESSIONAL)))
                .contains("FORMAL NOTICE (mise en demeure) to pay the sum of €9,220.79")
                .contains("L. 441-10", "D. 441-5", "1231-6 and 1344", "€40 for each invoice")
                .contains("12.15% for the 1st half of 2026", "plus 10 percentage points")
                .contains("by Wednesday 9 December 2026 at the latest")
                .contains("Our ref.: client C-0042, invoices F-2026-018")
                .contains("Encl.: copies of the 3 invoices; statement of account as of 24 November 2026.")
                .contains("SARL au capital de 10 000 €");
    }

    @Test
    void withoutADefaultClauseTheLetterOfAMissedInstalmentThreatensWithThatInstalmentAlone() {
        LetterCase facts = english(LetterType.MISSED_INSTALMENT, ClientKind.PROFESSIONAL);
        LetterCase onlyMissed = facts.with(facts.entries().with(LetterField.ONLY_MISSED, "oui"));

        assertThat(words(facts)).contains("the whole balance will become payable", "€9,220.79");
        assertThat(writer.write(facts).body()).hasAtLeastOneElementOfType(Table.class);
        assertThat(words(onlyMissed))
                .contains("we will claim this sum in court")
                .doesNotContain("whole balance", "€9,220.79");
        assertThat(writer.write(onlyMissed).body()).doesNotHaveAnyElementsOfTypes(Table.class);
    }

    @Test
    void theDefaultClauseOfAPlanTakesThePlaceOfTheUsualOne() {
        LetterCase facts = english(LetterType.INSTALMENT_AGREEMENT, ClientKind.PROFESSIONAL);
        String own = "A missed instalment does not make the others payable.";

        assertThat(words(facts.with(facts.entries().with(LetterField.DEFAULT_CLAUSE, ""))))
                .contains("eight days after a formal notice");
        assertThat(words(facts.with(facts.entries().with(LetterField.DEFAULT_CLAUSE, own))))
                .contains(own)
                .doesNotContain("eight days", "becomes payable at once");
    }

    @Test
    void theStatementJoinedToAnEnglishLetterReadsEnglishAllThrough() throws IOException {
        LetterCase facts = english(LetterType.FORMAL_NOTICE, ClientKind.PROFESSIONAL);
        byte[] pdf = new HtmlStatementRenderer(new PaperPdf(), () -> Stationery.PLAIN)
                .render(new StatementWriter(Language.ENGLISH, new Texts())
                        .write(facts.company(), facts.statements(), facts.contested(), SampleCases.TODAY));

        PrintedLettersTest.keepToLookAt("ENGLISH-STATEMENT", pdf);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(PdfWords.flat(pdf))
                .contains("Statement of sums due", "As of 24 November 2026 inclusive")
                .contains("€2,360.00", "12.15%", "ECB 2.15% + 10 points, 1st half of 2026", "€73.06")
                .contains("2nd half of 2026 (to be verified)")
                .contains("Total due as of 24 November 2026: €9,220.79.")
                .contains("interest increases by €2.89 a day", "L. 441-10 II", "D. 441-5", "1343-1")
                .doesNotContain("Facture", "Décompte", "semestre", "à vérifier", "Taux", "Échéance");
    }

    @ParameterizedTest
    @MethodSource("wordsOfStatements")
    void noWordOfAStatementIsLeftWithoutEnglish(String key) {
        assertThat(ENGLISH.keySet()).contains(key);
    }

    static Stream<String> wordsOfStatements() {
        return new Texts()
                .bundle().keySet().stream()
                        .filter(key -> key.startsWith("rateSource.") || key.startsWith("warning.proceedings"));
    }

    @Test
    void aConsumerWhoReadsEnglishIsToldOfTheMediatorAndOfNoIndemnity() {
        assertThat(words(english(LetterType.FRIENDLY_REMINDER, ClientKind.CONSUMER)))
                .contains("Dear Sir or Madam", "consumer mediator", "L. 612-1")
                .doesNotContain("441-10", "fixed compensation");
    }

    @ParameterizedTest
    @EnumSource(
            value = ClientKind.class,
            names = {"CONSUMER", "PUBLIC_BODY"})
    void aLetterWithoutEnglishWordsIsWrittenInFrench(ClientKind kind) {
        Letter letter = writer.write(english(LetterType.FORMAL_NOTICE, kind));

        assertThat(letter.language()).isEqualTo(Language.FRENCH);
        assertThat(letter.subject()).startsWith("Objet");
    }

    @Test
    void theGuardOfConsumersReadsEnglishToo() {
        LetterWriter greedy = new LetterWriter(
                new Texts(),
                new ShippedTexts()
                        .with(
                                new LetterTextId("friendly-reminder", Language.ENGLISH),
                                "subject\n\nFixed compensation of €40 is due.\n\n----\n\nYours faithfully,"));

        assertThatThrownBy(() -> greedy.write(english(LetterType.FRIENDLY_REMINDER, ClientKind.CONSUMER)))
                .isInstanceOf(ForbiddenWords.class);
    }

    private static LetterCase english(LetterType type, ClientKind kind) {
        return SampleCases.of(type, kind).in(Language.ENGLISH);
    }

    private String words(LetterCase facts) {
        return writer.write(facts)
                .words()
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ')
                .replace("  ", " ");
    }
}
