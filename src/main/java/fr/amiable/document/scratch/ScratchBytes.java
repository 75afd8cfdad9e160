package fr.amiable.document.scratch;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Whole files that wait where {@link Scratch} keeps pages, one after another, until this is closed. */
public final class ScratchBytes implements Closeable {

    private final ScratchPages pages = Scratch.newPages();
    private final ScratchBuffer kept = new ScratchBuffer(pages);

    /** What is returned reads the same bytes again; it throws an {@link UncheckedIOException} when they are lost. */
    public Supplier<byte[]> put(byte[] bytes) throws IOException {
        long start = kept.length();
        int length = bytes.length;
        kept.seek(start);
        kept.write(bytes);
        return () -> read(start, length);
    }

    private byte[] read(long start, int length) {
        try {
            byte[] bytes = new byte[length];
            kept.seek(start);
            if (length > 0 && kept.read(bytes, 0, length) < length) {
                throw new EOFException("at " + start);
            }
            return bytes;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() throws IOException {
        kept.close();
        pages.close();
    }
}
