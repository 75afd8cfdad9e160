package fr.amiable.importing.facturx;

import fr.amiable.importing.UnreadableFile;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose compressed streams would fill the memory when unpacked: the PDF library unpacks object and
 * cross-reference streams whole while it opens a file, so every stream is first measured here without being kept.
 */
final class PdfStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_BYTES_OF_ONE = 100L * MEGABYTE;
    private static final long MOST_BYTES_OF_ALL = 600L * MEGABYTE;
    private static final int CHUNK = 64 * 1024;

    private final byte[] pdf;
    private final byte[] chunk = new byte[CHUNK];

    PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /** @throws UnreadableFile when one stream, or all together, would unpack to too much */
    void check() {
        long all = 0;
        int from = next(0);
        while (from >= 0) {
            long size = unpackedSize(from);
            all += size;
            if (size > MOST_BYTES_OF_ONE || all > MOST_BYTES_OF_ALL) {
                throw UnreadableFile.because("PDF", "pdf.bomb", String.valueOf(MOST_BYTES_OF_ONE / MEGABYTE));
            }
            from = next(from);
        }
    }

    /** The first byte of the next stream's data, or -1. */
    private int next(int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (pdf[i] == 's' && isStreamAt(i)) {
                int data = i + STREAM.length;
                while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n')) {
                    data++;
                }
                return data;
            }
        }
        return -1;
    }

    private boolean isStreamAt(int position) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[position + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Stops counting soon after the bound; data that is not deflated counts for what was unpacked before its fault. */
    private long unpackedSize(int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            while (!inflater.finished() && !inflater.needsInput() && inflater.getBytesWritten() <= MOST_BYTES_OF_ONE) {
                if (inflater.inflate(chunk) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
