package fr.amiable.document.source;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;

/** What the segments before the picture itself say of a JPEG; the picture is not decoded. */
record JpegHead(int width, int height, int components, boolean isAdobe, Optional<byte[]> exif) {

    private static final int START_OF_SCAN = 0xda;
    /** Baseline, extended and progressive: the only ones that a PDF may hold. */
    private static final int LAST_DRAWN_FRAME = 0xc2;

    private static final int APP_EXIF = 0xe1;
    private static final int APP_ADOBE = 0xee;

    static JpegHead read(RandomAccessRead file) throws IOException, PagesRefused {
        JpegSegments segments = new JpegSegments(file);
        boolean isAdobe = false;
        Optional<byte[]> exif = Optional.empty();
        int[] frame = null;
        boolean isDrawn = false;
        for (int marker = segments.next(); marker != START_OF_SCAN; marker = segments.next()) {
            if (marker == APP_EXIF && exif.isEmpty()) {
                exif = Exif.tiff(segments.content(Exif.LOOKED_AT));
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
        return new JpegHead(frame[2], frame[1], frame[3], isAdobe, exif);
    }

    Orientation orientation() {
        return exif.flatMap(Exif::inTiff).orElse(Orientation.UPRIGHT);
    }

    /** SOF0 to SOF15, less the three markers of that range that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
