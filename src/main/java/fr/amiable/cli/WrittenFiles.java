package fr.amiable.cli;

import fr.amiable.common.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            WholeFile.write(file, draft -> Files.write(draft, bytes));
            return file;
        } catch (IOException refused) {
            throw FileNotWritten.because(file, refused);
        }
    }
}
