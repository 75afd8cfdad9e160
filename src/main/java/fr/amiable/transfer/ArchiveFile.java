package fr.amiable.transfer;

import fr.amiable.common.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Writes archives whole, or refuses with words. */
public final class ArchiveFile {

    private ArchiveFile() {}

    /**
     * Creates the folder when it is missing; a file of that name is replaced once the new one is whole.
     *
     * @param target absolute
     * @throws ArchiveRefused when it cannot be written or was cancelled
     */
    public static <T> T write(Path target, WholeFile.Writing<T> writing) {
        try {
            Files.createDirectories(target.getParent());
            return WholeFile.write(target, writing);
        } catch (IOException failed) {
            throw ArchiveRefused.notWritten(target, failed);
        } catch (CancellationException stopped) {
            throw ArchiveRefused.cancelled();
        }
    }
}
