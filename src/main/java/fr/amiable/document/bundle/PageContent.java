package fr.amiable.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;

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
        try (InputStream data = opened(stream)) {
            return data.readNBytes(MOST_BYTES);
        } catch (IOException | RuntimeException damaged) {
            return new byte[0];
        }
    }

    /** Unpacked as it is read where that is possible: PDFBox would unpack all of it first, and a small stream may fill the memory. */
    private static InputStream opened(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> names =
                filters instanceof COSArray several ? several.toList() : filters == null ? List.of() : List.of(filters);
        boolean isPlain = !stream.containsKey(COSName.DECODE_PARMS) && !stream.containsKey(COSName.DP);
        if (!isPlain || names.isEmpty() || !names.stream().allMatch(PageContent::isFlate)) {
            return stream.createInputStream();
        }
        InputStream data = stream.createRawInputStream();
        for (int layer = 0; layer < names.size(); layer++) {
            data = new FlateFilterDecoderStream(data);
        }
        return data;
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }
}
