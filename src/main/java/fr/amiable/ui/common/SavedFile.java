package fr.amiable.ui.common;

import fr.amiable.common.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            WholeFile.write(file, draft -> Files.write(draft, bytes));
            return file;
        } catch (IOException refused) {
            throw new FileNotSaved(file);
        }
    }
}
