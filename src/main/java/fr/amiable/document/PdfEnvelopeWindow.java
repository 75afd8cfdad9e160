package fr.amiable.document;

import fr.amiable.letter.posting.EnvelopeWindow;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Reads the address from the pages of a letter that was produced: it is what the postman will read. */
public final class PdfEnvelopeWindow implements EnvelopeWindow {

    private static final double POINTS = 72 / 25.4;
    private static final String NAME = "window";

    /** In millimetres, as the style sheet places it. */
    private static final Rectangle2D WINDOW = new Rectangle2D.Double(108, 54, 90, 36);

    @Override
    public List<String> of(byte[] pdf) {
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea reader = new PDFTextStripperByArea();
            reader.setSortByPosition(true);
            reader.addRegion(
                    NAME,
                    new Rectangle2D.Double(
                            WINDOW.getX() * POINTS,
                            WINDOW.getY() * POINTS,
                            WINDOW.getWidth() * POINTS,
                            WINDOW.getHeight() * POINTS));
            reader.extractRegions(letter.getPage(0));
            return reader.getTextForRegion(NAME)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a letter that was produced", unreadable);
        }
    }
}
