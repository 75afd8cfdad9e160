package fr.amiable.document.source;

import fr.amiable.evidence.FileType;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A file to be shown as pages: on the disk, where it stays while it is read, or in memory. */
public final class ExhibitFile {

    private static final int COMPOUND_START = 0xD0;

    private final String name;
    private final Path path;
    private final Content content;

    /** Read each time they are needed. */
    @FunctionalInterface
    interface Content {

        byte[] read() throws IOException;
    }

    private ExhibitFile(String name, Path path, Content content) {
        this.name = name;
        this.path = path;
        this.content = content;
    }

    public static ExhibitFile of(Path path) {
        return new ExhibitFile(path.getFileName().toString(), path, null);
    }

    public static ExhibitFile of(String name, Path path) {
        return new ExhibitFile(name, path, null);
    }

    /** @param bytes kept as they are given, never changed here */
    public static ExhibitFile of(String name, byte[] bytes) {
        return new ExhibitFile(name, null, () -> bytes);
    }

    /** A file that stands within another. */
    static ExhibitFile within(String name, Content content) {
        return new ExhibitFile(name, null, content);
    }

    public String name() {
        return name;
    }

    public long size() throws IOException {
        return path == null ? bytes().length : Files.size(path);
    }

    public InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes()) : new BufferedInputStream(Files.newInputStream(path));
    }

    public byte[] bytes() throws IOException {
        return path == null ? content.read() : Files.readAllBytes(path);
    }

    /** To be closed by who asked. */
    RandomAccessRead random() throws IOException {
        return path == null ? new RandomAccessReadBuffer(bytes()) : new RandomAccessReadBufferedFile(path);
    }

    /** To be closed by who asked. */
    ImageInputStream picture() throws IOException {
        return path == null
                ? new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes()))
                : new FileImageInputStream(path.toFile());
    }

    public FileType type() throws IOException {
        if (path == null) {
            return FileType.of(bytes());
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(FileType.LOOKED_AT);
            boolean needsAll = start.length > 0 && (start[0] & 0xff) == COMPOUND_START;
            return FileType.of(needsAll ? bytes() : start);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
