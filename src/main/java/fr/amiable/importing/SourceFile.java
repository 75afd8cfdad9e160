package fr.amiable.importing;

import fr.amiable.evidence.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file handed over for import, read whole into memory because it is small: see {@link #MOST_BYTES}. */
public final class SourceFile {

    /** The largest file taken; an invoice with pictures rarely passes two of these megabytes. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final String name;
    private final byte[] bytes;
    private final FileType type;

    public SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
        this.type = FileType.of(bytes);
    }

    /** @throws UnreadableFile when there is no such file, or it is a folder, empty, too large or not readable */
    public static SourceFile read(Path path) {
        if (Files.isDirectory(path)) {
            throw fault("file.isFolder");
        }
        if (!Files.isRegularFile(path)) {
            throw fault(Files.exists(path) ? "file.special" : "file.missing");
        }
        return new SourceFile(path.getFileName().toString(), content(path));
    }

    private static byte[] content(Path path) {
        byte[] content;
        try (InputStream in = Files.newInputStream(path)) {
            content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw fault("file.tooLarge", megabytes(Files.size(path)), megabytes(MOST_BYTES));
            }
        } catch (IOException e) {
            throw fault("file.notReadable", Finding.quoted(String.valueOf(e.getMessage())));
        }
        if (content.length == 0) {
            throw fault("file.empty");
        }
        return content;
    }

    private static String megabytes(long bytes) {
        return String.valueOf((bytes + MEGABYTE - 1) / MEGABYTE);
    }

    private static UnreadableFile fault(String key, Object... arguments) {
        return UnreadableFile.because(Unrecognised.UNKNOWN, key, arguments);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** By its content, whatever its name says. */
    public FileType type() {
        return type;
    }
}
