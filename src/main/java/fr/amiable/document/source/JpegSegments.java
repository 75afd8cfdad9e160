package fr.amiable.document.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;

/** Walks from segment to segment of a JPEG. */
final class JpegSegments {

    private static final int MARKER = 0xff;
    private static final int END = 0xd9;

    private final RandomAccessRead file;
    private long next = 2;
    private long start;
    private int length;

    JpegSegments(RandomAccessRead file) {
        this.file = file;
    }

    int next() throws IOException, PagesRefused {
        file.seek(next);
        int marker = file.read();
        if (marker != MARKER) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        while (marker == MARKER) {
            marker = file.read();
        }
        if (marker < 0 || marker == END) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        length = ((file.read() << 8) | file.read()) - 2;
        if (length < 0) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        start = file.getPosition();
        next = start + length;
        return marker;
    }

    byte[] content(int most) throws IOException {
        return Bytes.read(file, start, Math.min(length, most));
    }

    boolean starts(String word) throws IOException {
        byte[] content = content(word.length());
        return new String(content, StandardCharsets.ISO_8859_1).equals(word);
    }

    /** Bits, height, width, components. */
    int[] frame() throws IOException, PagesRefused {
        byte[] content = content(6);
        if (content.length < 6) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        return new int[] {
            content[0] & 0xff, Bytes.unsignedShort(content, 1), Bytes.unsignedShort(content, 3), content[5] & 0xff
        };
    }
}
