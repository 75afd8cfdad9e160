package fr.amiable.document.source;

import fr.amiable.document.source.words.HeldFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** The files of an archive as its directory lists them, each read alone; archives of more than 4 GB and locked ones have none. */
final class ZipDirectory {

    private static final int END_MARK = 0x06054b50;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY = 46;
    private static final int LOCAL = 30;
    private static final int LOCKED = 1;
    private static final int UTF_8 = 1 << 11;
    private static final int DEFLATED = 8;
    private static final int MOST_ENTRIES = 5_000;
    private static final Charset OLD_NAMES = Charset.forName("IBM850");

    private final ExhibitFile archive;
    private final List<Entry> entries = new ArrayList<>();

    /** @param size once unpacked, as announced */
    record Entry(String name, int method, long packed, long size, long start) {}

    private ZipDirectory(ExhibitFile archive) {
        this.archive = archive;
    }

    static ZipDirectory of(ExhibitFile archive) throws IOException {
        ZipDirectory directory = new ZipDirectory(archive);
        try (RandomAccessRead file = archive.random()) {
            directory.read(file);
        }
        return directory;
    }

    List<Entry> entries() {
        return entries;
    }

    private void read(RandomAccessRead file) throws IOException {
        int length = (int) Math.min(file.length(), END + LONGEST_COMMENT);
        ByteBuffer end = buffer(Bytes.read(file, file.length() - length, length));
        int at = end.limit() - END;
        while (at >= 0 && end.getInt(at) != END_MARK) {
            at--;
        }
        if (at < 0) {
            throw new IOException("no directory in the archive");
        }
        int count = Math.min(MOST_ENTRIES, end.getShort(at + 10) & 0xffff);
        int size = end.getInt(at + 12);
        long start = end.getInt(at + 16) & 0xffffffffL;
        if (size < 0 || start + size > file.length()) {
            throw new IOException("the directory of the archive is damaged");
        }
        ByteBuffer listed = buffer(Bytes.read(file, start, size));
        for (int i = 0, next = 0; i < count && next + ENTRY <= listed.limit(); i++) {
            next = take(listed, next);
        }
    }

    private int take(ByteBuffer listed, int at) throws IOException {
        int length = listed.getShort(at + 28) & 0xffff;
        if (listed.getInt(at) != ENTRY_MARK || at + ENTRY + length > listed.limit()) {
            throw new IOException("the directory of the archive is damaged");
        }
        int flags = listed.getShort(at + 8);
        String name = new String(
                listed.array(), at + ENTRY, length, (flags & UTF_8) != 0 ? StandardCharsets.UTF_8 : OLD_NAMES);
        String bare = HeldFile.withoutFolders(name);
        boolean isHidden = bare.isEmpty() || bare.startsWith(".") || name.startsWith("__MACOSX");
        if (!isHidden && (flags & LOCKED) == 0) {
            entries.add(new Entry(
                    bare,
                    listed.getShort(at + 10),
                    listed.getInt(at + 20) & 0xffffffffL,
                    listed.getInt(at + 24) & 0xffffffffL,
                    listed.getInt(at + 42) & 0xffffffffL));
        }
        return at + ENTRY + length + (listed.getShort(at + 30) & 0xffff) + (listed.getShort(at + 32) & 0xffff);
    }

    /** Refused when it is larger than memory allows, or than it announced. */
    byte[] bytes(Entry entry) throws IOException {
        long most = Math.min(Integer.MAX_VALUE - 16, Runtime.getRuntime().maxMemory() / 3);
        if (entry.size() > most || entry.packed() > most) {
            throw new IOException(entry.name() + " is too large");
        }
        byte[] packed;
        try (RandomAccessRead file = archive.random()) {
            ByteBuffer local = buffer(Bytes.read(file, entry.start(), LOCAL));
            long start = entry.start() + LOCAL + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
            packed = Bytes.read(file, start, (int) entry.packed());
        }
        return entry.method() == DEFLATED ? inflated(packed, entry) : packed;
    }

    private static byte[] inflated(byte[] packed, Entry entry) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return in.readNBytes((int) entry.size());
        } finally {
            inflater.end();
        }
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
