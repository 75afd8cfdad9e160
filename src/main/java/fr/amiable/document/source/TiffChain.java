package fr.amiable.document.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/** The pages of a TIFF, each saying where the next one is: a chain that comes back on itself is followed by its reader for ever. */
final class TiffChain {

    private static final int FIRST = 4;
    private static final int ENTRY = 12;

    private TiffChain() {}

    /** Whether it never ends; false for any other kind of file. The stream is left where it was. */
    static boolean isEndless(ImageInputStream stream) throws IOException {
        stream.mark();
        ByteOrder before = stream.getByteOrder();
        try {
            int order = stream.readUnsignedShort();
            if (order != 0x4949 && order != 0x4d4d) {
                return false;
            }
            stream.setByteOrder(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            stream.seek(FIRST);
            Set<Long> seen = new HashSet<>();
            for (long next = stream.readUnsignedInt(); next > 0; next = stream.readUnsignedInt()) {
                if (!seen.add(next)) {
                    return true;
                }
                stream.seek(next);
                int entries = stream.readUnsignedShort();
                stream.seek(next + 2 + (long) entries * ENTRY);
            }
            return false;
        } catch (EOFException | IndexOutOfBoundsException cut) {
            return false;
        } finally {
            stream.setByteOrder(before);
            stream.reset();
        }
    }
}
