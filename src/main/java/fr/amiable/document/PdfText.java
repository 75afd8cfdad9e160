package fr.amiable.document;

import fr.amiable.invoice.mention.PaperText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF's first pages, so many and no more: an invoice is short, and a file may be made to exhaust the reader. */
public final class PdfText implements PaperText {

    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_PAGES = 20;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int FEWEST_LETTERS = 20;

    @Override
    public Optional<String> of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        BoundedWriter words = new BoundedWriter();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new BoundedStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.setSortByPosition(true);
            stripper.writeText(document, words);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            // the PDF library does not survive every damaged file; what was read before is kept
            return words.text();
        }
        return words.text();
    }

    /** Stops past the bounds. */
    private static final class BoundedStripper extends PDFTextStripper {

        private final PageBounds bounds = new PageBounds();

        @Override
        public void processPage(PDPage page) throws IOException {
            bounds.begin(page);
            super.processPage(page);
        }

        @Override
        public void saveGraphicsState() {
            bounds.requireFew(getGraphicsStackSize());
            super.saveGraphicsState();
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            bounds.show(form, () -> super.showForm(form));
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            bounds.show(group, () -> super.showTransparencyGroup(group));
        }
    }

    /** Stops the reading once there are words enough. */
    private static final class BoundedWriter extends Writer {

        private final StringWriter kept = new StringWriter();

        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            if (kept.getBuffer().length() + length > MOST_CHARACTERS) {
                throw new IOException("more than " + MOST_CHARACTERS + " characters");
            }
            kept.write(characters, start, length);
        }

        /** Empty for pictures of pages, which hold no letters. */
        Optional<String> text() {
            String text = kept.toString();
            return text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
                    ? Optional.empty()
                    : Optional.of(text);
        }

        @Override
        public void flush() {
            kept.flush();
        }

        @Override
        public void close() {
            kept.flush();
        }
    }
}
