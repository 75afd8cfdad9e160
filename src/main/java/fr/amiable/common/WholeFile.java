package fr.amiable.common;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file appears under its name whole, or not at all; what was said to be written is not lost by a power cut. */
public final class WholeFile {

    /** What writes it. */
    @FunctionalInterface
    public interface Writing<T> {

        T into(Path draft) throws IOException;
    }

    private WholeFile() {}

    /**
     * A file of that name is replaced once the new one is whole.
     *
     * @param target in a folder that is there
     * @return what the writing gives
     */
    public static <T> T write(Path target, Writing<T> writing) throws IOException {
        Path place = target.toAbsolutePath();
        Path draft = Files.createTempFile(place.getParent(), ".amiable-", ".tmp");
        try {
            T written = writing.into(draft);
            store(draft);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void store(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
