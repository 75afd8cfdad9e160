package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.amiable.common.Money;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.TableSheet.Column;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class HtmlSheetWriterTest {

    private static final PaperPdf PAPER = new PaperPdf();

    private final HtmlSheetWriter writer = new HtmlSheetWriter(() -> PAPER, () -> "Atelier Bois Clair");

    @Test
    void headingsAndPageNumbersAreOnEveryPage() throws Exception {
        byte[] pdf = writer.write(narrow(120));

        int pages = PdfWords.pages(pdf);
        assertThat(pages).isGreaterThan(1);
        assertThat(runs(pdf, "Échéance")).isEqualTo(pages);
        assertThat(PdfWords.flat(pdf))
                .contains("Client 119")
                .contains("Atelier Bois Clair · Factures")
                .contains("page 1 / " + pages)
                .contains("page " + pages + " / " + pages);
        assertThat(size(pdf).getHeight()).isGreaterThan(size(pdf).getWidth());
        PdfChecks.assertLastsAndReadsAloud(pdf);
    }

    @Test
    void manyColumnsLieOnTheirSideAndStayOnThePaper() throws Exception {
        List<Column> columns = IntStream.range(0, 9)
                .mapToObj(place -> Column.words("Colonne " + place))
                .toList();
        List<SheetCell> row = Collections.nCopies(9, SheetCell.of("Menuiserie Kerjean et fils"));

        byte[] pdf = writer.write(new TableSheet("Large", "", columns, Collections.nCopies(60, row), List.of()));

        assertThat(size(pdf).getWidth()).isGreaterThan(size(pdf).getHeight());
        assertThat(PdfWords.runs(pdf)).allMatch(run -> run.right() <= 297 - 14 && run.left() >= 14);
        assertThat(runs(pdf, "Colonne 8")).isEqualTo(PdfWords.pages(pdf));
    }

    @Test
    void aTelephoneReadsTheCodeOfAPrintedSheet() throws Exception {
        String words = "0123A-4567B-89CDC-EFGHD-JKMNE-PQRSF-TVWXG-YZ01H";

        byte[] pdf = writer.write(narrow(8).withCode(words));

        assertThat(PdfWords.pages(pdf)).isEqualTo(1);
        PdfChecks.assertLastsAndReadsAloud(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            LuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                            .getText())
                    .isEqualTo(words);
        }
    }

    @Test
    void anEmptyListIsAPageThatSaysSo() {
        byte[] pdf = writer.write(narrow(0));

        assertThat(PdfWords.flat(pdf)).contains("Factures").contains("sous-titre");
    }

    @Test
    void aListThatWouldFillHundredsOfPagesIsRefused() {
        assertThatThrownBy(() -> writer.write(narrow(HtmlSheetWriter.MOST_ROWS + 1)))
                .isInstanceOf(TooLongToPrint.class);
    }

    @Test
    void aNameThatNoFontDrawsIsRefusedRatherThanPrintedAsBoxes() {
        TableSheet sheet = new TableSheet(
                "Clients", "", List.of(Column.words("Nom")), List.of(List.of(SheetCell.of("株式会社"))), List.of());

        assertThatThrownBy(() -> writer.write(sheet)).isInstanceOf(UndrawnCharacters.class);
    }

    private static TableSheet narrow(int rows) {
        return new TableSheet(
                "Factures",
                "sous-titre",
                List.of(Column.words("Client"), Column.day("Échéance"), Column.amount("Reste à payer")),
                IntStream.range(0, rows)
                        .mapToObj(place -> List.of(
                                SheetCell.of("Client " + place),
                                SheetCell.of(LocalDate.of(2026, 11, 24)),
                                SheetCell.of(new Money(123_456_78L + place))))
                        .toList(),
                List.of(List.of(SheetCell.of("Total"), SheetCell.empty(), SheetCell.of(new Money(999_99)))));
    }

    private static long runs(byte[] pdf, String words) {
        return PdfWords.runs(pdf).stream()
                .filter(run -> run.text().contains(words))
                .count();
    }

    private static PDRectangle size(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getMediaBox();
        }
    }
}
