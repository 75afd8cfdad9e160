package fr.amiable.evidence.conversation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive of files as they are, not packed: the same files always make the same bytes. */
public final class FileSet {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);

    public void add(String name, byte[] bytes) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /** The whole archive; nothing can be added any more. */
    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return out.toByteArray();
    }
}
