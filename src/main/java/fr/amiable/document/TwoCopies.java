package fr.amiable.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/** Puts the pages of some files two times in one, each file on a new sheet when both sides are printed. */
public final class TwoCopies {

    private TwoCopies() {}

    public static byte[] of(List<byte[]> files) {
        try (PDDocument all = new PDDocument()) {
            for (int copy = 0; copy < 2; copy++) {
                for (byte[] file : files) {
                    append(all, file);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            all.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(PDDocument all, byte[] file) throws IOException {
        PDPageTree pages = all.getPages();
        if (pages.getCount() % 2 == 1) {
            all.addPage(new PDPage(pages.get(pages.getCount() - 1).getMediaBox()));
        }
        try (PDDocument added = Loader.loadPDF(file)) {
            new PDFMergerUtility().appendDocument(all, added);
        }
    }
}
