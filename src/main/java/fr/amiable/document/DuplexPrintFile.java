package fr.amiable.document;

import fr.amiable.document.scratch.Scratch;
import fr.amiable.letter.batch.BatchPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gathers letters in one PDF, each starting on an odd page: an empty one follows those of an odd number of pages. */
public final class DuplexPrintFile implements BatchPrinter {

    @Override
    public Open start() {
        return new Gathered();
    }

    private static final class Gathered implements Open {

        private final PDDocument whole = new PDDocument(Scratch.pages());
        private final PDFMergerUtility merger = new PDFMergerUtility();

        @Override
        public void add(byte[] pdf) {
            try (PDDocument letter = Loader.loadPDF(pdf)) {
                if (whole.getNumberOfPages() % 2 != 0) {
                    whole.addPage(new PDPage(PDRectangle.A4));
                }
                merger.appendDocument(whole, letter);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public byte[] finish() {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                whole.save(bytes);
                return bytes.toByteArray();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }
}
