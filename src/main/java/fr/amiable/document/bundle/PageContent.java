package fr.amiable.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;

/** The content streams of a page. */
final class PageContent {

    /** More is never read: enough for any page of a document, little for a file made to exhaust a reader. */
    private static final int MOST_BYTES = 8 << 20;

    private PageContent() {}

    /** As references or streams of the source, in their order; what leads to nothing is left out. */
    static List<COSBase> streams(COSBase contents) {
        List<COSBase> streams = new ArrayList<>();
        COSBase resolved = PdfBytes.resolved(contents);
        if (resolved instanceof COSStream) {
            streams.add(contents);
        } else if (resolved instanceof COSArray array) {
            for (COSBase part : array) {
                if (PdfBytes.resolved(part) instanceof COSStream) {
                    streams.add(part);
                }
            }
        }
        return streams;
    }

    /** What is drawn, at most the first megabytes of it. */
    static byte[] decoded(List<COSBase> streams) {
        if (streams.size() == 1) {
            return decoded((COSStream) PdfBytes.resolved(streams.get(0)));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (COSBase stream : streams) {
            if (whole.size() < MOST_BYTES) {
                whole.writeBytes(decoded((COSStream) PdfBytes.resolved(stream)));
                whole.write('\n');
            }
        }
        return whole.toByteArray();
    }

    /** Whether nothing was left unread. */
    static boolean isWhole(byte[] decoded) {
        return decoded.length < MOST_BYTES;
    }

    /** Empty when the data are damaged. */
    static byte[] decoded(COSStream stream) {
        if (!stream.hasData()) {
            return new byte[0];
        }
        try (InputStream data = stream.createInputStream()) {
            return data.readNBytes(MOST_BYTES);
        } catch (IOException | RuntimeException damaged) {
            return new byte[0];
        }
    }
}
