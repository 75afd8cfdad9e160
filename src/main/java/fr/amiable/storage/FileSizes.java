package fr.amiable.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The sizes of the table files at the last proper closing, noted beside them: these files only grow, so a smaller or
 * missing one was cut by something else. Derby itself notices only when it reads there.
 */
final class FileSizes {

    private final Path segment;
    private final Path note;

    FileSizes(Path base) {
        this.segment = base.resolve("seg0");
        this.note = base.resolve("amiable-sizes.properties");
    }

    void record() {
        try {
            write();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write() throws IOException {
        Properties sizes = new Properties();
        try (DirectoryStream<Path> containers = Files.newDirectoryStream(segment, "c*.dat")) {
            for (Path container : containers) {
                sizes.setProperty(container.getFileName().toString(), String.valueOf(Files.size(container)));
            }
        }
        Path written = note.resolveSibling(note.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(written, StandardCharsets.ISO_8859_1)) {
            sizes.store(writer, null);
        }
        Files.move(written, note, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean areNoted() {
        return Files.isRegularFile(note);
    }

    /** Before tables are dropped or packed, which makes files smaller on purpose. */
    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The first file that is shorter than it was, or gone; empty when all are whole or nothing readable was noted. */
    Optional<Path> shortened() throws IOException {
        Properties sizes = noted();
        for (String name : sizes.stringPropertyNames()) {
            Path container = segment.resolve(name);
            long size = Files.isRegularFile(container) ? Files.size(container) : 0;
            if (size < Long.parseLong(sizes.getProperty(name))) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }

    private Properties noted() throws IOException {
        Properties sizes = new Properties();
        if (Files.isRegularFile(note)) {
            try (Reader reader = Files.newBufferedReader(note, StandardCharsets.ISO_8859_1)) {
                sizes.load(reader);
                sizes.keySet().removeIf(name -> !name.toString().matches("c[0-9a-f]+\\.dat"));
                sizes.values().removeIf(size -> !size.toString().matches("[0-9]{1,18}"));
            } catch (IllegalArgumentException unreadable) {
                sizes.clear();
            }
        }
        return sizes;
    }
}
