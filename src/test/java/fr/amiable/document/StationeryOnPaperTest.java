package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.amiable.document.source.HeadPictures;
import fr.amiable.letter.paper.Letter;
import fr.amiable.letter.paper.Letterhead;
import fr.amiable.letter.statement.StatementSheet;
import fr.amiable.letter.stationery.Drawings;
import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.InkColour;
import fr.amiable.letter.stationery.LogoPlace;
import fr.amiable.letter.stationery.Margins;
import fr.amiable.letter.stationery.Stationery;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters and statements on the owner's paper, read back in millimetres. */
class StationeryOnPaperTest {

    private static final PaperPdf PAPER = new PaperPdf();
    private static final InkColour BLUE = new InkColour(0x1d3f8a);
    private static final Margins WIDE = new Margins(35, 30, 30, 40);
    private static final Margins NARROW = new Margins(20, 15, 10, 16);

    @TempDir
    private static Path folder;

    private HeadPicture logo;
    private HeadPicture hand;

    @BeforeEach
    void draw() {
        logo = new HeadPictures().read(Drawings.logo(folder, "logo.png", 600, 200));
        hand = new HeadPictures().read(Drawings.hand(folder, "main.jpg"));
    }

    @ParameterizedTest
    @CsvSource({"25,20,17,18", "35,30,30,40", "20,15,10,16", "20,30,30,16", "35,15,10,40"})
    void theAddressStaysInTheWindowAndTheFoldsWhereTheyAreWhateverTheMargins(int left, int right, int top, int bottom) {
        byte[] pdf = letter(
                stationery(LogoPlace.ABOVE_NAME, 18, new Margins(left, right, top, bottom)), SampleLetters.letter());

        List<String> address = SampleLetters.letter().address();
        assertThat(PdfWords.find(pdf, address.get(0)).left()).isCloseTo(110, within(0.6));
        assertThat(address)
                .allSatisfy(
                        line -> assertThat(PdfWords.find(pdf, line).baseline()).isBetween(55.0, 88.0));
        assertThat(PdfWords.runs(pdf))
                .filteredOn(run -> run.page() == 1 && run.right() > 105 && run.baseline() > 45 && run.top() < 95)
                .extracting(PdfWords.Run::text)
                .containsExactlyElementsOf(address);
        assertThat(PdfLines.leftOf(pdf, 10)).contains(99.0, 198.0);
        assertThat(PdfWords.find(pdf, "Madame, Monsieur").left()).isCloseTo(left, within(0.3));
        assertThat(PdfWords.runs(pdf))
                .filteredOn(run -> run.page() == 1 && !address.contains(run.text()))
                .allSatisfy(run -> assertThat(run.right()).isLessThan(210 - right + 0.5));
        assertThat(PdfPictures.in(pdf).get(0).top()).isCloseTo(top, within(0.2));
        assertThat(PdfWords.find(pdf, "page 1").baseline())
                .isGreaterThan(297 - bottom)
                .isLessThan(297 - 5);
        PdfChecks.assertLastsAndReadsAloud(pdf);
    }

    @Test
    void theLogoStandsAboveTheNameAsHighAsAsked() {
        byte[] pdf = letter(stationery(LogoPlace.ABOVE_NAME, 18, Margins.SHIPPED), SampleLetters.letter());

        PdfPictures.Place place = PdfPictures.in(pdf).get(0);
        assertThat(place.page()).isEqualTo(1);
        assertThat(place.height()).isCloseTo(18, within(0.1));
        assertThat(place.width()).isCloseTo(54, within(0.1));
        assertThat(place.left()).isCloseTo(20, within(0.2));
        assertThat(place.top()).isCloseTo(17, within(0.2));
        assertThat(PdfWords.find(pdf, "SARL au capital").top()).isGreaterThan(place.bottom() + 5);
    }

    @Test
    void onTheRightTheLogoEndsBeforeTheWindowAndAtTheMargin() {
        byte[] pdf = letter(stationery(LogoPlace.TOP_RIGHT, 25, Margins.SHIPPED), SampleLetters.letter());

        PdfPictures.Place place = PdfPictures.in(pdf).get(0);
        assertThat(place.right()).isCloseTo(190, within(0.3));
        assertThat(place.width()).isCloseTo(70, within(0.2));
        assertThat(place.height()).isCloseTo(70 / 3.0, within(0.2));
        assertThat(place.bottom()).isLessThan(44);
        assertThat(PdfWords.find(pdf, "SARL au capital").top()).isBetween(20.0, 26.0);
    }

    @Test
    void theHandStandsAboveTheNameOfWhoSignsOnTheSamePage() {
        for (int invoices = 3; invoices < 22; invoices += 3) {
            byte[] pdf = letter(
                    stationery(LogoPlace.ABOVE_NAME, 18, Margins.SHIPPED), SampleLetters.letter("Madame,", invoices));
            PdfPictures.Place place = PdfPictures.in(pdf).get(1);
            PdfWords.Run name = PdfWords.find(pdf, "Anne Lefèvre, gérante");
            assertThat(place.page()).isEqualTo(name.page());
            assertThat(place.height()).isCloseTo(15, within(0.1));
            assertThat(place.bottom()).isBetween(name.top() - 8, name.top());
            assertThat(place.left()).isCloseTo(name.left(), within(0.3));
        }
    }

    @Test
    void aLetterNobodySignsAndIsNotSentHasTheLogoOnly() {
        Letter whole = SampleLetters.addressedTo(List.of());
        Letter unsigned = new Letter(
                whole.head(),
                List.of(),
                whole.placeAndDate(),
                whole.references(),
                whole.subject(),
                whole.body(),
                whole.closing(),
                "",
                List.of());
        byte[] pdf = letter(stationery(LogoPlace.ABOVE_NAME, 30, WIDE), unsigned);

        assertThat(PdfPictures.in(pdf)).hasSize(1);
        assertThat(PdfWords.find(pdf, "Nantes, le").top())
                .isGreaterThan(PdfWords.find(pdf, "SIREN 732").baseline());
    }

    @Test
    void aTallHeadPushesTheWordsDownInsteadOfCoveringThem() {
        Letter letter = SampleLetters.letter();
        Letter talkative = new Letter(
                new Letterhead(
                        "Société des ateliers de menuiserie et de charpente du Val de Loire et de Bretagne",
                        Collections.nCopies(
                                7, "Une ligne assez longue pour passer sur deux lignes de cet en-tête, sans doute"),
                        letter.head().legalMentions()),
                letter.address(),
                letter.placeAndDate(),
                letter.references(),
                letter.subject(),
                letter.body(),
                letter.closing(),
                letter.signature(),
                letter.enclosures());
        byte[] pdf = letter(stationery(LogoPlace.ABOVE_NAME, 30, WIDE), talkative);

        double lastOfHead = PdfWords.runs(pdf).stream()
                .filter(run -> run.text().contains("cet en-tête") || run.text().contains("sans doute"))
                .mapToDouble(PdfWords.Run::baseline)
                .max()
                .orElseThrow();
        assertThat(PdfWords.find(pdf, "Nantes, le").top()).isGreaterThan(lastOfHead);
    }

    @ParameterizedTest
    @CsvSource({"ABOVE_NAME", "TOP_RIGHT"})
    void aStatementIsOnTheSamePaper(LogoPlace where) {
        StatementSheet sheet = new StatementSheet(
                SampleLetters.HEAD,
                "Décompte des sommes dues",
                List.of("Menuiserie Guérin"),
                SampleLetters.letter().body());
        byte[] pdf = new HtmlStatementRenderer(PAPER, () -> stationery(where, 18, NARROW)).render(sheet);

        PdfPictures.Place place = PdfPictures.in(pdf).get(0);
        assertThat(place.height()).isCloseTo(18, within(0.1));
        assertThat(place.top()).isCloseTo(10, within(0.2));
        assertThat(where == LogoPlace.ABOVE_NAME ? place.left() : 210 - place.right())
                .isCloseTo(15, within(0.3));
        assertThat(PdfWords.find(pdf, "Décompte").left()).isCloseTo(15, within(0.3));
        PdfChecks.assertLastsAndReadsAloud(pdf);
    }

    @Test
    void theAccentIsTheColourOfTheName() {
        byte[] pdf = letter(stationery(LogoPlace.ABOVE_NAME, 18, Margins.SHIPPED), SampleLetters.letter());

        assertThat(InksOfWords.in(pdf, "Atelier Lefèvre")).containsExactly("#1d3f8a");
        assertThat(InksOfWords.in(pdf, "Madame, Monsieur,")).containsExactly("#1b1b1b");
    }

    private byte[] letter(Stationery stationery, Letter letter) {
        return new HtmlLetterRenderer(PAPER, () -> stationery).render(letter);
    }

    private Stationery stationery(LogoPlace place, int height, Margins margins) {
        return new Stationery(Optional.of(logo), place, height, BLUE, Optional.of(hand), 15, margins);
    }
}
