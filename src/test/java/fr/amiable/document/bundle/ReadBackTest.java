package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.bundle.BundleNotWritten;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that is not what it should be when it is read back: whichever page, stamp or line is wrong, it is found. */
class ReadBackTest {

    private static final int FIRST_EXHIBIT = 2;
    private static final int SECOND_EXHIBIT = 4;

    @TempDir
    private Path folder;

    private BundleReport report;

    /** A change made to a sound bundle. */
    private interface Fault {
        void in(PDDocument document) throws IOException;
    }

    @BeforeEach
    void writeABundle() throws IOException {
        Path two = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>")
                .in(folder, "deux.pdf");
        report = Bundling.of(
                folder.resolve("dossier.pdf"), two, RawPdf.a4(RawPdf.TEXT).in(folder, "un.pdf"));
    }

    @Test
    void aSoundBundlePasses() {
        assertThatCode(() -> check(document -> {})).doesNotThrowAnyException();
    }

    @Test
    void aLineThatLeadsToAnotherPageIsFound() {
        assertFound(
                "link 2",
                document -> link(document, 1)
                        .getCOSArray(COSName.DEST)
                        .set(0, document.getPage(FIRST_EXHIBIT + 1).getCOSObject()));
    }

    @Test
    void aLineThatLeadsNowhereIsFound() {
        assertFound("link 1", document -> link(document, 0).removeItem(COSName.DEST));
    }

    @Test
    void aLineThatIsMissingIsFound() {
        assertFound("1 / 2", document -> links(document).remove(1));
    }

    @Test
    void aMissingPageIsFound() {
        assertFound("4 / 5", document -> document.removePage(SECOND_EXHIBIT));
    }

    @Test
    void aPageTooManyIsFound() {
        assertFound("6 / 5", document -> document.addPage(document.getPage(SECOND_EXHIBIT)));
    }

    @Test
    void aMissingStampIsFound() {
        assertFound("stamp 4", document -> redraw(document, FIRST_EXHIBIT + 1, " "));
    }

    @Test
    void theStampOfAnotherPageIsFound() {
        assertFound("stamp 4", document -> redraw(document, FIRST_EXHIBIT + 1, stamp(document, FIRST_EXHIBIT)));
    }

    @Test
    void theStampOfAnotherExhibitIsFound() {
        assertFound("stamp 5", document -> redraw(document, SECOND_EXHIBIT, stamp(document, FIRST_EXHIBIT)));
    }

    @Test
    void pagesThatChangedPlacesAreFound() {
        assertFound("stamp 3", document -> {
            COSArray exhibits = node(document, FIRST_EXHIBIT).getCOSArray(COSName.KIDS);
            exhibits.add(exhibits.remove(0));
        });
    }

    @Test
    void aFileCutWhileItWasWrittenIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(report.file());
        Path cut = Files.write(folder.resolve("coupe.pdf"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> readBack(cut)).isInstanceOfAny(BundleNotWritten.class, IOException.class);
    }

    private void assertFound(String words, Fault fault) {
        assertThatThrownBy(() -> check(fault))
                .isInstanceOfSatisfying(
                        BundleNotWritten.class,
                        found -> assertThat(found.message(new Texts())).contains(words));
    }

    private void check(Fault fault) throws IOException {
        Path changed = folder.resolve("change.pdf");
        try (PDDocument document = Loader.loadPDF(report.file().toFile())) {
            fault.in(document);
            document.save(changed.toFile());
        }
        readBack(changed);
    }

    private void readBack(Path file) throws IOException {
        try (PdfOutput out = PdfOutput.beside(folder.resolve("encre.pdf"));
                StampInk ink = new StampInk(out, new PaperFonts(), new Texts(), Bundling.PARTY)) {
            FrontWriter.Front front = new FrontWriter.Front(new int[FIRST_EXHIBIT], List.of(), report.pages());
            new ReadBack(ink, report.exhibits(), front, BundleVolume.WHOLE).check(file);
        }
    }

    private static COSArray links(PDDocument document) {
        return document.getPage(FIRST_EXHIBIT - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
    }

    private static COSDictionary link(PDDocument document, int place) {
        return (COSDictionary) links(document).getObject(place);
    }

    private static COSDictionary node(PDDocument document, int page) {
        return document.getPage(page).getCOSObject().getCOSDictionary(COSName.PARENT);
    }

    private static String stamp(PDDocument document, int page) throws IOException {
        return new String(PageContent.decoded(PageLooks.stamp(document, page)), StandardCharsets.ISO_8859_1);
    }

    private static void redraw(PDDocument document, int page, String words) throws IOException {
        COSStream stamp = PageLooks.stamp(document, page);
        try (OutputStream out = stamp.createOutputStream()) {
            out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
