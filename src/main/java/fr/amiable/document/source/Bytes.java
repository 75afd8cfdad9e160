package fr.amiable.document.source;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;

/** Short pieces read at a place of a file. */
final class Bytes {

    private Bytes() {}

    /** Fewer than asked when the file ends before. */
    static byte[] read(RandomAccessRead file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        int read = 0;
        while (read < length) {
            int more = file.read(bytes, read, length - read);
            if (more <= 0) {
                return Arrays.copyOf(bytes, read);
            }
            read += more;
        }
        return bytes;
    }

    static long unsignedInt(byte[] bytes, int at) {
        return (bytes[at] & 0xffL) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    static int unsignedShort(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
