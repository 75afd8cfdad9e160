package fr.amiable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file asked for on the command line: it appears whole, or not at all. */
final class WrittenFiles {

    private final Path file;

    private WrittenFiles(Path file) {
        this.file = file;
    }

    /**
     * Creates the folder of the file when it is missing.
     *
     * @throws FileNotWritten when it cannot be, so that nothing is done for nothing
     */
    static WrittenFiles to(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw FileNotWritten.aFolder(absolute);
        }
        try {
            Files.createDirectories(absolute.getParent());
        } catch (IOException refused) {
            throw FileNotWritten.because(absolute, refused);
        }
        if (!Files.isWritable(absolute.getParent())) {
            throw FileNotWritten.closedFolder(absolute);
        }
        return new WrittenFiles(absolute);
    }

    /** Absolute; for what writes it by itself. */
    Path path() {
        return file;
    }

    /** The absolute path of what was written. */
    Path write(byte[] bytes) {
        try {
            Path draft = Files.createTempFile(file.getParent(), ".amiable", ".tmp");
            try {
                Files.write(draft, bytes, StandardOpenOption.SYNC);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return file;
        } catch (IOException refused) {
            throw FileNotWritten.because(file, refused);
        }
    }
}
