package fr.amiable.document.scratch;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes that grow, on pages of their own. */
final class ScratchBuffer implements RandomAccess {

    private static final int SIZE = ScratchPages.SIZE;

    private final ScratchPages all;
    private final List<Integer> pages = new ArrayList<>();
    private long length;
    private long position;
    private byte[] current;
    private int place = -1;
    private boolean isChanged;
    private boolean isClosed;

    ScratchBuffer(ScratchPages all) {
        this.all = all;
    }

    @Override
    public int read() throws IOException {
        requireOpen();
        if (position >= length) {
            return -1;
        }
        turnTo((int) (position / SIZE));
        return current[(int) (position++ % SIZE)] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int most) throws IOException {
        requireOpen();
        if (position >= length) {
            return most == 0 ? 0 : -1;
        }
        int wanted = (int) Math.min(most, length - position);
        for (int done = 0; done < wanted; ) {
            turnTo((int) (position / SIZE));
            int within = (int) (position % SIZE);
            int some = Math.min(wanted - done, SIZE - within);
            System.arraycopy(current, within, bytes, offset + done, some);
            done += some;
            position += some;
        }
        return wanted;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        requireOpen();
        for (int done = 0; done < count; ) {
            int page = (int) (position / SIZE);
            if (page == pages.size()) {
                addPage();
            }
            turnTo(page);
            int within = (int) (position % SIZE);
            int some = Math.min(count - done, SIZE - within);
            System.arraycopy(bytes, offset + done, current, within, some);
            isChanged = true;
            done += some;
            position += some;
            length = Math.max(length, position);
        }
    }

    private void addPage() throws IOException {
        keep();
        pages.add(all.take());
        place = pages.size() - 1;
        current = new byte[SIZE];
    }

    private void turnTo(int page) throws IOException {
        if (page != place) {
            keep();
            current = all.read(pages.get(page));
            place = page;
        }
    }

    private void keep() throws IOException {
        if (isChanged) {
            all.write(pages.get(place), current);
            isChanged = false;
        }
    }

    @Override
    public long getPosition() throws IOException {
        requireOpen();
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        requireOpen();
        if (to < 0) {
            throw new IOException("position " + to);
        }
        if (to > length) {
            throw new EOFException("position " + to + " of " + length);
        }
        position = to;
    }

    @Override
    public long length() throws IOException {
        requireOpen();
        return length;
    }

    @Override
    public boolean isEOF() throws IOException {
        requireOpen();
        return position >= length;
    }

    /** Reads the same bytes: not to be used while more are written. */
    @Override
    public RandomAccessReadView createView(long start, long size) throws IOException {
        requireOpen();
        return new RandomAccessReadView(this, start, size);
    }

    @Override
    public void clear() throws IOException {
        requireOpen();
        giveBack();
        length = 0;
        position = 0;
    }

    private void giveBack() {
        pages.forEach(all::giveBack);
        pages.clear();
        place = -1;
        current = null;
        isChanged = false;
    }

    private void requireOpen() throws IOException {
        if (isClosed) {
            throw new IOException("the buffer is closed");
        }
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            giveBack();
        }
    }
}
