package fr.amiable.document.scratch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Pages of one size: the first ones in memory, the others in a {@link SealedFile}. Those given back are used again. */
final class ScratchPages implements RandomAccessStreamCache {

    /** In bytes. */
    static final int SIZE = 4096;

    private final int mostInMemory;
    private final List<byte[]> inMemory = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int count;
    private SealedFile file;
    private boolean isClosed;

    /** @param mostInMemory how many pages stay in memory */
    ScratchPages(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    @Override
    public RandomAccess createBuffer() throws IOException {
        requireOpen();
        return new ScratchBuffer(this);
    }

    /** Takes a page, whose bytes are whatever they were. */
    synchronized int take() throws IOException {
        requireOpen();
        if (!free.isEmpty()) {
            return free.pop();
        }
        if (count < mostInMemory) {
            inMemory.add(new byte[SIZE]);
        }
        return count++;
    }

    synchronized void giveBack(int page) {
        if (!isClosed) {
            free.push(page);
        }
    }

    /** What stands on a page: to be written back when changed. */
    synchronized byte[] read(int page) throws IOException {
        requireOpen();
        return page < mostInMemory ? inMemory.get(page) : file.read(page - mostInMemory);
    }

    synchronized void write(int page, byte[] bytes) throws IOException {
        requireOpen();
        if (page < mostInMemory) {
            inMemory.set(page, bytes);
            return;
        }
        if (file == null) {
            file = SealedFile.create(SIZE);
        }
        file.write(page - mostInMemory, bytes);
    }

    private void requireOpen() throws IOException {
        if (isClosed) {
            throw new IOException("the document is closed");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        inMemory.clear();
        free.clear();
        if (file != null) {
            file.close();
        }
    }
}
