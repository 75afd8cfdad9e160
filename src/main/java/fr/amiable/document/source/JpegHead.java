package fr.amiable.document.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;

/** What the segments before the picture itself say of a JPEG; the picture is not decoded. */
record JpegHead(int width, int height, int components, boolean isAdobe, Orientation orientation) {

    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    /** Baseline, extended and progressive: the only ones that a PDF may hold. */
    private static final int LAST_DRAWN_FRAME = 0xc2;

    private static final int APP_EXIF = 0xe1;
    private static final int APP_ADOBE = 0xee;

    static JpegHead read(RandomAccessRead file) throws IOException, PagesRefused {
        Segments segments = new Segments(file);
        boolean isAdobe = false;
        Orientation orientation = Orientation.UPRIGHT;
        int[] frame = null;
        boolean isDrawn = false;
        for (int marker = segments.next(); marker != START_OF_SCAN; marker = segments.next()) {
            if (marker == APP_EXIF) {
                orientation = Exif.orientation(segments.content(Exif.LOOKED_AT)).orElse(orientation);
            } else if (marker == APP_ADOBE) {
                isAdobe |= segments.starts("Adobe");
            } else if (isFrame(marker)) {
                frame = segments.frame();
                isDrawn = marker <= LAST_DRAWN_FRAME && frame[0] == 8 && frame[3] != 2 && frame[3] <= 4;
            }
        }
        if (frame == null || frame[1] == 0 || frame[2] == 0) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        if (!isDrawn) {
            throw new PagesRefused(NoPages.UNKNOWN);
        }
        return new JpegHead(frame[2], frame[1], frame[3], isAdobe, orientation);
    }

    /** SOF0 to SOF15, less the three markers of that range that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Walks from segment to segment. */
    private static final class Segments {

        private final RandomAccessRead file;
        private long next = 2;
        private long start;
        private int length;

        Segments(RandomAccessRead file) {
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
}
