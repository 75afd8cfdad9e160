package fr.amiable.document;

import fr.amiable.reminder.review.JoinedPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Joins letters into one file to print. */
public final class JoinedPdf implements JoinedPages {

    @Override
    public byte[] join(List<byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        files.forEach(file -> merger.addSource(new RandomAccessReadBuffer(file)));
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException broken) {
            throw new UncheckedIOException("letters that were produced", broken);
        }
        return out.toByteArray();
    }
}
