package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.amiable.letter.stationery.Stationery;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlLetterRendererTest {

    private static final HtmlLetterRenderer RENDERER = new HtmlLetterRenderer(new PaperPdf(), () -> Stationery.PLAIN);
    private static final byte[] LETTER = RENDERER.render(SampleLetters.letter());

    @Test
    void aLetterLastsAndReadsAloud() {
        PdfChecks.assertLastsAndReadsAloud(LETTER);
    }

    @Test
    void everyWordCanBeReadBack() {
        SampleLetters.letter()
                .words()
                .forEach(words -> assertThat(PdfWords.flat(LETTER)).contains(words.replace('\u00a0', ' ')));
    }

    @Test
    void theAddressShowsInTheWindowOfTheEnvelope() {
        List<String> address = SampleLetters.letter().address();
        assertThat(address).allSatisfy(line -> {
            PdfWords.Run run = PdfWords.find(LETTER, line);
            assertThat(run.left()).isCloseTo(110, within(0.6));
            assertThat(run.right()).isLessThan(195);
            assertThat(run.top()).isBetween(55.0, 88.0);
            assertThat(run.baseline()).isBetween(55.0, 88.0);
        });
    }

    @Test
    void sixLinesOfThirtyEightWideLettersStayInTheWindow() {
        byte[] pdf = RENDERER.render(SampleLetters.addressedTo(Collections.nCopies(6, "W".repeat(38))));
        assertThat(PdfWords.runs(pdf))
                .filteredOn(run -> run.text().startsWith("WWW"))
                .hasSize(6)
                .allSatisfy(run -> {
                    assertThat(run.right()).isLessThan(195);
                    assertThat(run.baseline()).isLessThan(88);
                });
    }

    @Test
    void nothingElseStandsAroundTheWindow() {
        List<String> address = SampleLetters.letter().address();
        assertThat(PdfWords.runs(LETTER))
                .filteredOn(run -> run.page() == 1 && run.right() > 105 && run.baseline() > 45 && run.top() < 95)
                .extracting(PdfWords.Run::text)
                .containsExactlyElementsOf(address);
    }

    @Test
    void theSheetIsMarkedWhereItIsFolded() {
        assertThat(PdfLines.leftOf(LETTER, 10)).containsExactly(99.0, 198.0);
    }

    @Test
    void everyPageHasTheLegalMentionsAndItsNumber() {
        byte[] pdf = RENDERER.render(SampleLetters.letter("Madame,", 60));
        assertThat(PdfWords.pages(pdf)).isEqualTo(3);
        assertThat(PdfWords.flat(pdf)).contains("page 1 / 3", "page 2 / 3", "page 3 / 3");
        assertThat(PdfWords.runs(pdf))
                .filteredOn(run -> run.text().startsWith("Atelier Lefèvre, SARL"))
                .hasSize(3)
                .allSatisfy(run -> assertThat(297 - run.baseline()).isBetween(7.0, 12.0));
    }

    @Test
    void theTitlesOfTheTableComeBackOnEachPage() {
        byte[] pdf = RENDERER.render(SampleLetters.letter("Madame,", 60));
        assertThat(PdfWords.runs(pdf))
                .filteredOn(run -> run.text().equals("Indemnité"))
                .extracting(PdfWords.Run::page)
                .containsExactly(1, 2, 3);
        PdfChecks.assertLastsAndReadsAloud(pdf);
    }

    @Test
    void theSignatureIsNeverAloneOnAPage() {
        for (int invoices = 4; invoices < 22; invoices++) {
            byte[] pdf = RENDERER.render(SampleLetters.letter("Madame,", invoices));
            assertThat(PdfWords.find(pdf, "Anne Lefèvre, gérante").page())
                    .as("with %s invoices", invoices)
                    .isEqualTo(PdfWords.find(pdf, "À défaut, nous saisirons").page());
        }
    }

    @Test
    void noLineEndsAfterAnApostropheOrInsideAnAmount() {
        for (int shift = 0; shift < 40; shift++) {
            byte[] pdf = RENDERER.render(SampleLetters.letter(
                    "m".repeat(shift) + " afin d’obtenir l’article L.\u00a0441-10"
                            + " et la somme de 1\u00a0234,56\u00a0€ due à l’entreprise d’Anne, c’est-à-dire l’escalier",
                    1));
            assertThat(PdfWords.text(pdf).lines()).noneMatch(line -> line.endsWith("’") || line.endsWith("441-"));
            assertThat(PdfWords.text(pdf).lines()).noneMatch(line -> line.startsWith("€"));
        }
    }

    @Test
    void namesInGreekCyrillicAndCentralEuropeanLettersArePrinted() {
        byte[] pdf = RENDERER.render(SampleLetters.letter("Łukasz Żółć, Ελένη, Сергей, ﬁn, Œuvre, Ÿ, « ça », 10 €", 1));
        assertThat(PdfWords.flat(pdf)).contains("Łukasz Żółć, Ελένη, Сергей").contains("Œuvre, Ÿ, « ça », 10 €");
        PdfChecks.assertLastsAndReadsAloud(pdf);
    }

    @Test
    void charactersThatNoFontDrawsAreNamedInsteadOfPrintedAsBoxes() {
        assertThatThrownBy(() -> RENDERER.render(SampleLetters.letter("شركة 木工", 1)))
                .isInstanceOf(UndrawnCharacters.class)
                .hasMessageContaining("شركة木工");
    }
}
