package fr.amiable.document.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.SequenceRandomAccessRead;

/** The chunks of a PNG, walked once: what it says of itself, and where its compressed picture stands in the file. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int CHUNK_HEAD = 8;
    private static final int CHUNK_TAIL = 4;
    private static final int LARGEST_KEPT = 64 * 1024;

    private final RandomAccessRead file;
    private final List<RandomAccessRead> data = new ArrayList<>();
    private PngHead head;
    private byte[] palette = new byte[0];
    private byte[] transparency = new byte[0];
    private Optional<byte[]> exif = Optional.empty();
    private boolean isWhole;

    private PngChunks(RandomAccessRead file) {
        this.file = file;
    }

    static PngChunks read(RandomAccessRead file) throws IOException, PagesRefused {
        PngChunks chunks = new PngChunks(file);
        long at = SIGNATURE;
        while (!chunks.isWhole && at + CHUNK_HEAD <= file.length()) {
            byte[] start = chunks.bytes(at, CHUNK_HEAD);
            long length = Bytes.unsignedInt(start, 0);
            chunks.take(new String(start, 4, 4, StandardCharsets.ISO_8859_1), at + CHUNK_HEAD, length);
            at += CHUNK_HEAD + length + CHUNK_TAIL;
        }
        if (chunks.head == null || chunks.data.isEmpty()) {
            throw new PagesRefused(NoPages.DAMAGED);
        }
        return chunks;
    }

    private void take(String name, long start, long length) throws IOException, PagesRefused {
        long there = Math.min(length, file.length() - start);
        switch (name) {
            case "IHDR" -> head = PngHead.of(bytes(start, (int) Math.min(there, LARGEST_KEPT)));
            case "PLTE" -> palette = bytes(start, (int) Math.min(there, LARGEST_KEPT));
            case "tRNS" -> transparency = bytes(start, (int) Math.min(there, LARGEST_KEPT));
            case "eXIf" -> exif = Optional.of(bytes(start, (int) Math.min(there, LARGEST_KEPT)));
            case "IDAT" -> {
                if (there > 0) {
                    data.add(new RandomAccessReadView(file, start, there));
                }
            }
            case "IEND" -> isWhole = true;
            default -> {
                // what else is written there changes nothing that is seen
            }
        }
    }

    private byte[] bytes(long at, int length) throws IOException {
        return Bytes.read(file, at, length);
    }

    PngHead head() {
        return head;
    }

    byte[] palette() {
        return palette;
    }

    byte[] transparency() {
        return transparency;
    }

    Orientation orientation() {
        return exif.flatMap(Exif::inTiff).orElse(Orientation.UPRIGHT);
    }

    Optional<byte[]> exif() {
        return exif;
    }

    /** Whether the end was reached. */
    boolean isWhole() {
        return isWhole;
    }

    /** The compressed picture, its chunks end to end, read from the file where they stand. */
    RandomAccessReadView picture() throws IOException {
        RandomAccessRead whole = data.size() == 1 ? data.get(0) : new SequenceRandomAccessRead(data);
        return new RandomAccessReadView(whole, 0, whole.length());
    }
}
