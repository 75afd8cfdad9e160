package fr.amiable.transfer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;

/** An archive appears under its name whole, or not at all. */
public final class WholeFile {

    /** What writes it. */
    @FunctionalInterface
    public interface Writing<T> {

        T into(Path part) throws IOException;
    }

    private WholeFile() {}

    /** A power cut does not lose what was said to be written. */
    private static void store(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Creates the folder when it is missing; a file of that name is replaced once the new one is whole.
     *
     * @param target absolute
     * @throws ArchiveRefused when it cannot be written or was cancelled
     */
    public static <T> T write(Path target, Writing<T> writing) {
        try {
            Files.createDirectories(target.getParent());
            Path part = Files.createTempFile(target.getParent(), ".amiable-export-", ".part");
            try {
                T written = writing.into(part);
                store(part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            throw ArchiveRefused.notWritten(target, failed);
        } catch (CancellationException stopped) {
            throw ArchiveRefused.cancelled();
        }
    }
}
