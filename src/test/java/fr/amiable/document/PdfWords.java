package fr.amiable.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF and where they stand, in millimetres from the top left corner of their page. */
public final class PdfWords {

    private static final float MM_PER_POINT = 25.4f / 72;

    private PdfWords() {}

    /** A run of words of one line. */
    public record Run(int page, String text, double left, double top, double right, double baseline) {}

    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words with every space and line end read as one plain space. */
    public static String flat(byte[] pdf) {
        return text(pdf).replaceAll("[\\s\u00a0]+", " ");
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Run> runs(byte[] pdf) {
        List<Run> runs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Places(runs).getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return runs;
    }

    public static Run find(byte[] pdf, String beginning) {
        return runs(pdf).stream()
                .filter(run -> run.text().replace('\u00a0', ' ').startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not printed: " + beginning));
    }

    private static final class Places extends PDFTextStripper {

        private final List<Run> runs;

        Places(List<Run> runs) {
            this.runs = runs;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            runs.add(new Run(
                    getCurrentPageNo(),
                    text,
                    first.getXDirAdj() * MM_PER_POINT,
                    (first.getYDirAdj() - first.getHeightDir()) * MM_PER_POINT,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MM_PER_POINT,
                    first.getYDirAdj() * MM_PER_POINT));
        }
    }
}
