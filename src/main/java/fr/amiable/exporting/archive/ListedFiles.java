package fr.amiable.exporting.archive;

import fr.amiable.common.Progress;
import fr.amiable.transfer.ArchiveFault;
import fr.amiable.transfer.ArchiveRefused;
import fr.amiable.transfer.DeskFilling;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;

/** The files of an archive, each read once, from its first byte to its last, and compared with its hash. */
final class ListedFiles implements Closeable {

    private final ZipFile zip;
    private final Map<String, ContentsList.Entry> unread = new HashMap<>();
    private final Progress progress;
    private final long all;
    private long done;
    private String path = "";
    private ContentsList.Entry open;
    private HashedInput input;

    ListedFiles(ZipFile zip, ContentsList contents, Progress progress) {
        this.zip = zip;
        this.progress = progress;
        contents.entries().forEach(entry -> unread.put(entry.path(), entry));
        this.all = Math.max(1, contents.content().bytes());
    }

    /** @throws ArchiveRefused when it is not in the list, or was read already */
    ContentsList.Entry listed(String name) {
        ContentsList.Entry entry = unread.get(name);
        if (entry == null) {
            throw ArchiveRefused.in(name, ArchiveFault.MISSING);
        }
        return entry;
    }

    /** A whole file; its end must be told by {@link #end}. */
    HashedInput whole(String name) throws IOException {
        ContentsList.Entry entry = take(name);
        return new HashedInput(zip.getInputStream(zip.getEntry(name)), entry.size());
    }

    private ContentsList.Entry take(String name) {
        ContentsList.Entry entry = listed(name);
        unread.remove(name);
        return entry;
    }

    /** Bytes of a file that rows share: they come in the order of the file, none is left out. */
    DeskFilling.Content part(FilePart part) throws IOException {
        if (!part.path().equals(path)) {
            endPart();
            open = take(part.path());
            path = part.path();
            input = new HashedInput(zip.getInputStream(zip.getEntry(path)), open.size());
        }
        if (part.from() != input.count() || part.from() + part.size() > open.size()) {
            throw ArchiveRefused.in(part.path(), ArchiveFault.FILE_OUT_OF_ORDER);
        }
        return new DeskFilling.Content(new Part(input, part.size()), part.size());
    }

    /** The first bytes of another stream, which stays open. */
    private final class Part extends FilterInputStream {

        private long left;

        Part(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            requireWanted();
            if (left == 0) {
                return -1;
            }
            int count = in.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public void close() {
            // the file goes on
        }
    }

    private void requireWanted() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** Ends the file that rows share. */
    void endPart() throws IOException {
        if (input != null) {
            HashedInput ended = input;
            input = null;
            path = "";
            end(open, ended);
        }
    }

    /** Closes a file that was read and compares all of it with the list. */
    void end(ContentsList.Entry entry, HashedInput ended) throws IOException {
        try (ended) {
            ended.transferTo(OutputStream.nullOutputStream());
            if (ended.count() != entry.size()) {
                throw ArchiveRefused.in(entry.path(), ArchiveFault.WRONG_SIZE);
            }
            if (!ended.hash().equals(entry.hash())) {
                throw ArchiveRefused.in(entry.path(), ArchiveFault.WRONG_HASH);
            }
        }
        done += entry.size();
        progress.at(Math.min(done, all), all);
        requireWanted();
    }

    /** The texts beside the tables are only compared; anything else must have been asked for by a row. */
    void requireAllRead() throws IOException {
        endPart();
        for (ContentsList.Entry entry : Map.copyOf(unread).values()) {
            if (entry.path().indexOf('/') >= 0) {
                throw ArchiveRefused.in(entry.path(), ArchiveFault.NOT_USED);
            }
            end(entry, whole(entry.path()));
        }
    }

    @Override
    public void close() throws IOException {
        if (input != null) {
            input.close();
        }
    }
}
