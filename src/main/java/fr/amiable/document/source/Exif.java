package fr.amiable.document.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The one thing that matters here in what a camera writes beside a picture: how it was held. */
final class Exif {

    /** The first directory stands at the beginning; a preview may follow. */
    static final int LOOKED_AT = 16 * 1024;

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** From an APP1 segment. */
    static Optional<Orientation> orientation(byte[] segment) {
        if (segment.length < HEADER.length || Arrays.mismatch(segment, HEADER) < HEADER.length) {
            return Optional.empty();
        }
        return inTiff(Arrays.copyOfRange(segment, HEADER.length, segment.length));
    }

    /** From the TIFF structure itself, as PNG and WebP hold it. */
    static Optional<Orientation> inTiff(byte[] tiff) {
        if (tiff.length < 14) {
            return Optional.empty();
        }
        ByteBuffer values =
                ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = values.getInt(4) & 0xffffffffL;
        if (directory + 2 > tiff.length) {
            return Optional.empty();
        }
        int entries = values.getShort((int) directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > tiff.length) {
                return Optional.empty();
            }
            if ((values.getShort((int) entry) & 0xffff) == ORIENTATION) {
                return Orientation.of(values.getShort((int) entry + 8) & 0xffff);
            }
        }
        return Optional.empty();
    }
}
