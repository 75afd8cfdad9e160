package fr.amiable.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file the owner asked for: it appears whole, or not at all. */
public final class SavedFile {

    private SavedFile() {}

    /**
     * Writes off the window's thread; a file of that name is replaced.
     *
     * @throws FileNotSaved when the place cannot be written
     */
    public static Path write(Path file, byte[] bytes) {
        try {
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".amiable", ".tmp");
            try {
                Files.write(draft, bytes, StandardOpenOption.SYNC);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return file;
        } catch (IOException refused) {
            throw new FileNotSaved(file);
        }
    }
}
