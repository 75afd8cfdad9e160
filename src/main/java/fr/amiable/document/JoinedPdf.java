package fr.amiable.document;

import fr.amiable.reminder.review.JoinedPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Joins the letters of a review into one file to print at once, each on sheets of its own also when printed on two sides. */
public final class JoinedPdf implements JoinedPages {

    @Override
    public byte[] join(List<byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument whole = new PDDocument()) {
            for (byte[] file : files) {
                add(whole, file);
            }
            whole.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException("letters that were produced", broken);
        }
        return out.toByteArray();
    }

    private static void add(PDDocument whole, byte[] file) throws IOException {
        try (PDDocument letter = Loader.loadPDF(file)) {
            if (whole.getNumberOfPages() % 2 != 0) {
                whole.addPage(new PDPage(PDRectangle.A4));
            }
            new PDFMergerUtility().appendDocument(whole, letter);
        }
    }
}
