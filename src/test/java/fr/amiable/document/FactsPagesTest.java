package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.facts.FactsSheet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a reader sees of the facts of a case printed alone. */
class FactsPagesTest {

    private static final PaperPdf PAPER = new PaperPdf();

    @Test
    void eachFactStandsWithItsExhibitsItsDayAndItsMeans() throws IOException {
        try (PDDocument pdf = render(List.of(
                new BundleFact(List.of(1, 2), LocalDate.of(2026, 1, 12), "Courriel", "Devis D-2026-003 signé."),
                new BundleFact(List.of(), LocalDate.of(2026, 5, 12), "", "Rappel courtois, sans réponse.")))) {
            String words = text(pdf);

            assertThat(words)
                    .contains("Exposé chronologique des faits", "Atelier Lefèvre c/ Guérin", "Dossier L-2026-007")
                    .contains("1, 2 12/01/2026 Courriel Devis D-2026-003 signé.")
                    .contains("12/05/2026 Rappel courtois, sans réponse.")
                    .contains("page 1 / 1");
        }
    }

    @Test
    void aLongChronologyGoesOnUnderTheSameHeadings() throws IOException {
        List<BundleFact> facts = IntStream.rangeClosed(1, 120)
                .mapToObj(day -> new BundleFact(
                        List.of(day), LocalDate.of(2026, 1, 1).plusDays(day), "Lettre", "Fait n° " + day + "."))
                .toList();
        try (PDDocument pdf = render(facts)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(plain(second.getText(pdf)))
                    .contains("Pièce Date Canal Fait", "Atelier Lefèvre c/ Guérin", "page 2 / ");
            assertThat(text(pdf)).contains("Fait n° 120.");
        }
    }

    @Test
    void charactersThatCannotBeDrawnStopThePagesInWords() {
        assertThatThrownBy(() ->
                        render(List.of(new BundleFact(List.of(), LocalDate.of(2026, 1, 1), "", "Avis \ud83d\ude21"))))
                .isInstanceOf(UndrawnCharacters.class);
    }

    private static PDDocument render(List<BundleFact> facts) throws IOException {
        return Loader.loadPDF(new HtmlFactsRenderer(() -> PAPER)
                .render(new FactsSheet(
                        "Exposé chronologique des faits",
                        "La date est celle du fait.",
                        "Atelier Lefèvre c/ Guérin",
                        "Dossier L-2026-007",
                        "Atelier Lefèvre, SARL",
                        List.of("Pièce", "Date", "Canal", "Fait"),
                        facts)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return plain(new PDFTextStripper().getText(pdf));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
