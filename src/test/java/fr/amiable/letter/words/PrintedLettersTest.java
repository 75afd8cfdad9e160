package fr.amiable.letter.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Texts;
import fr.amiable.document.HtmlLetterRenderer;
import fr.amiable.document.HtmlStatementRenderer;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.PdfChecks;
import fr.amiable.document.PdfWords;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.matter.Contested;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.statement.StatementWriter;
import fr.amiable.letter.stationery.Stationery;
import fr.amiable.payment.AccountStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter type, written, drawn and read back. */
class PrintedLettersTest {

    private static final Set<LetterType> MAY_BE_LONG = EnumSet.of(
            LetterType.INSTALMENT_AGREEMENT,
            LetterType.HANDOVER,
            LetterType.CONCILIATION_REQUEST,
            LetterType.INSURER_DECLARATION);

    private static final PaperPdf PAPER = new PaperPdf();

    private final Texts texts = new Texts();
    private final HtmlLetterRenderer renderer = new HtmlLetterRenderer(PAPER, () -> Stationery.PLAIN);
    private final LetterWriter writer = new LetterWriter(texts, new ShippedTexts());

    static Stream<Arguments> everyLetter() {
        return Stream.of(LetterType.values())
                .flatMap(type -> Stream.of(ClientKind.values())
                        .filter(kind -> type.form().regimes().contains(kind.regime()))
                        .map(kind -> Arguments.of(type, kind)));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void eachLetterStandsOnOnePageOrTwoAndPassesTheValidator(LetterType type, ClientKind kind) throws IOException {
        LetterCase facts = SampleCases.of(type, kind);
        Letter letter = writer.write(facts);
        byte[] pdf = renderer.render(letter);

        keepToLookAt(type + "-" + kind, pdf);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        int pages = PdfWords.pages(pdf);
        assertThat(pages).isLessThanOrEqualTo(MAY_BE_LONG.contains(type) ? 2 : 1);
        assertThat(PdfWords.flat(pdf))
                .contains("page 1 / " + pages)
                .doesNotContain("{{", "[tex", "[lis", "à compléter")
                .contains(letter.subject().replace('\u00a0', ' '));
    }

    @Test
    void sixtyInvoicesRunOverPagesWithTheSignatureOnTheLast() {
        Client client = SampleCases.client(ClientKind.PROFESSIONAL);
        List<AccountStatement> statements = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> SampleCases.statement(
                        client, SampleCases.invoice(number, "2026-02-27", "2026-03-29", "100.00")))
                .toList();
        byte[] pdf = renderer.render(writer.write(SampleCases.of(LetterType.FORMAL_NOTICE, client, statements)));

        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(PdfWords.flat(pdf)).contains("client C-0042, 60 factures", "F-2026-001", "F-2026-060");
        assertThat(PdfWords.find(pdf, "Anne Lefèvre, gérante").page()).isEqualTo(PdfWords.pages(pdf));
    }

    @Test
    void aStatementShowsEachLineItsSourceAndWhatToVerify() {
        Client client = SampleCases.client(ClientKind.PROFESSIONAL);
        List<AccountStatement> statements =
                SampleCases.of(LetterType.FORMAL_NOTICE, client.kind()).statements();
        byte[] pdf = new HtmlStatementRenderer(PAPER, () -> Stationery.PLAIN)
                .render(new StatementWriter(texts)
                        .write(SampleCases.company(), statements, Contested.NOTHING, SampleCases.TODAY));

        PdfChecks.assertLastsAndReadsAloud(pdf);
        assertThat(PdfWords.flat(pdf))
                .contains("Décompte des sommes dues", "Arrêté au 24 novembre 2026 inclus")
                .contains(
                        "30/03/2026 30/06/2026 93 2 360,00 € 12,15 % BCE 2,15 % + 10 points, 1er semestre 2026 73,06 €")
                .contains("2e semestre 2026 (à vérifier)")
                .contains("Total dû au 24 novembre 2026 : 9 220,79 €.")
                .contains("augmentent de 2,89 € par jour")
                .contains("L. 441-10 II", "D. 441-5", "1343-1")
                .contains("règles connues au 24/11/2026 ; faites vérifier en cas d’enjeu");
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void onTheOwnersPaperTheSignatureNeverStandsWithoutTheFormulaAndTwoLines(LetterType type, ClientKind kind)
            throws IOException {
        byte[] pdf = OwnersPaper.printer(PAPER).render(writer.write(SampleCases.of(type, kind)));
        keepToLookAt("OWN-" + type + "-" + kind, pdf);

        assertSignedWithEnoughWords(pdf);
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterType.class,
            names = {"FORMAL_NOTICE", "CLOSING"})
    void whereverThePageEndsTheSignatureTakesWordsAlong(LetterType type) throws IOException {
        Client client = SampleCases.client(ClientKind.CONSUMER);
        for (int invoices = 3; invoices <= 14; invoices++) {
            List<AccountStatement> statements = IntStream.rangeClosed(1, invoices)
                    .mapToObj(number -> SampleCases.statement(
                            client, SampleCases.invoice(number, "2026-02-27", "2026-03-29", "100.00")))
                    .toList();
            byte[] pdf = OwnersPaper.printer(PAPER).render(writer.write(SampleCases.of(type, client, statements)));
            assertSignedWithEnoughWords(pdf);
        }
    }

    private static void assertSignedWithEnoughWords(byte[] pdf) {
        int last = PdfWords.pages(pdf);
        PdfWords.runs(pdf).stream()
                .filter(run -> last > 1 && run.text().contains("Anne Lefèvre, gérante") && run.page() > 1)
                .forEach(name -> assertThat(PdfWords.runs(pdf).stream()
                                .filter(run -> run.page() == name.page() && run.baseline() < name.top())
                                .map(run -> Math.round(run.baseline()))
                                .distinct())
                        .as("lines above the signature on page %s", name.page())
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    /** With {@code -Dletters=FOLDER}, for whoever wants to read them. */
    static void keepToLookAt(String name, byte[] pdf) throws IOException {
        String folder = System.getProperty("letters");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name + ".pdf"), pdf);
        }
    }
}
