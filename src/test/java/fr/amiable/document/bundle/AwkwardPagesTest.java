package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.StampPlace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to be stamped in the wrong place: each keeps its looks, and its stamp is upright and inside the page. */
class AwkwardPagesTest {

    private static final String A4 = "/MediaBox[0 0 595 842]";

    @TempDir
    private Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(
                page("plain", A4, RawPdf.TEXT),
                page("rotated 90", A4 + "/Rotate 90", RawPdf.TEXT),
                page("rotated 180", A4 + "/Rotate 180", RawPdf.TEXT),
                page("rotated 270", A4 + "/Rotate 270", RawPdf.TEXT),
                page("rotated -90", A4 + "/Rotate -90", RawPdf.TEXT),
                page("rotated 450", A4 + "/Rotate 450", RawPdf.TEXT),
                page("rotated by a number that is no quarter turn", A4 + "/Rotate 45", RawPdf.TEXT),
                page("cropped", A4 + "/CropBox[50 100 400 700]", RawPdf.TEXT),
                page("cropped and rotated", A4 + "/CropBox[50 100 400 700]/Rotate 90", RawPdf.TEXT),
                page("crop larger than the page", A4 + "/CropBox[-500 -500 4000 7000]", RawPdf.TEXT),
                page("negative origin", "/MediaBox[-300 -200 295 642]", RawPdf.TEXT),
                page("negative origin, rotated", "/MediaBox[-300 -200 295 642]/Rotate 270", RawPdf.TEXT),
                page("corners in the other order", "/MediaBox[595 842 0 0]", RawPdf.TEXT),
                page("units of two points", "/MediaBox[0 0 300 421]/UserUnit 2", "BT /F1 9 Tf 60 200 Td (A) Tj ET"),
                page("very large", "/MediaBox[0 0 14400 14400]", "0 0 1 rg 3000 3000 900 900 re f"),
                page("very small", "/MediaBox[0 0 80 80]", "BT /F1 9 Tf 20 40 Td (A) Tj ET"),
                page("saved and not restored", A4, "q 2 0 0 2 100 100 cm q " + RawPdf.TEXT),
                page("restored and not saved", A4, RawPdf.TEXT + " Q Q 0.5 0 0 0.5 0 0 cm"),
                page("moved and left so", A4, "0.2 0 0 0.2 300 10 cm " + RawPdf.TEXT),
                page("text not ended", A4, "BT /F1 24 Tf 60 400 Td (Bonjour) Tj"),
                page("nothing drawn", A4, ""),
                page("words that look like operators", A4, "BT /F1 9 Tf 60 400 Td (q q \\) q) Tj <71> Tj ET % q q"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void anAwkwardPageKeepsItsLooksAndIsStampedUpright(String name, String entries, String content) throws Exception {
        Path source = RawPdf.page(entries, content).in(folder, "piece.pdf");
        Path bundle = folder.resolve("dossier.pdf");

        BundledExhibit exhibit = Bundling.of(bundle, source).exhibits().get(0);

        assertThat(exhibit.refusal()).isEmpty();
        assertThat(exhibit.pages()).isEqualTo(1);
        int page = exhibit.firstPage() - 1;
        try (PDDocument document = Loader.loadPDF(source.toFile())) {
            BufferedImage after = PageLooks.withoutStamp(bundle, page);
            assertThat(PageLooks.differences(PageLooks.of(document, 0), after)).isZero();
        }
        assertStamped(bundle, page);
        assertThat(Bundling.faults(bundle)).isEmpty();
    }

    @Test
    void aCropBesideThePageIsForgottenSoThatThePageIsSeen() throws Exception {
        Path source =
                RawPdf.page(A4 + "/CropBox[2000 2000 2100 2100]", RawPdf.TEXT).in(folder, "piece.pdf");
        Path bundle = folder.resolve("dossier.pdf");

        BundleReport report = Bundling.of(bundle, source);

        assertStamped(bundle, report.exhibits().get(0).firstPage() - 1);
    }

    @ParameterizedTest
    @EnumSource(StampPlace.class)
    void aRotatedAndCroppedPageIsStampedInBothWays(StampPlace place) throws Exception {
        Path source = RawPdf.page(A4 + "/CropBox[50 100 400 700]/Rotate 90", "q 1 0 0 1 0 0 cm " + RawPdf.TEXT)
                .in(folder, "piece.pdf");
        Path bundle = folder.resolve("dossier.pdf");

        BundleReport report = Bundling.of(bundle, place, source);

        assertStamped(bundle, report.exhibits().get(0).firstPage() - 1);
        assertThat(Bundling.faults(bundle)).isEmpty();
    }

    private static void assertStamped(Path bundle, int page) throws IOException {
        assertThat(words(bundle, page + 1)).contains("Pièce n° 1", Bundling.PARTY, "page " + (page + 1));
        BufferedImage with = PageLooks.stamped(bundle, page);
        BufferedImage without = PageLooks.withoutStamp(bundle, page);
        int edge = 0;
        int inside = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                boolean isEdge = x == 0 || y == 0 || x == with.getWidth() - 1 || y == with.getHeight() - 1;
                if (with.getRGB(x, y) != without.getRGB(x, y)) {
                    inside++;
                    edge += isEdge ? 1 : 0;
                }
            }
        }
        assertThat(inside).as("pixels of the stamp").isGreaterThan(with.getWidth() < 100 ? 20 : 300);
        assertThat(edge).as("pixels of the stamp on the edge of the page").isZero();
    }

    /** Read as it is seen: a stamp that is turned would give its letters one by one. */
    static String words(Path bundle, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(bundle.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ');
        }
    }

    private static Arguments page(String name, String entries, String content) {
        return Arguments.of(name, entries, content);
    }
}
