package fr.amiable.evidence.exhibit;

import fr.amiable.evidence.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file about to become an exhibit; its bytes are read only when its turn comes.
 *
 * @param kept the original it already is in the desk: then its bytes are not kept twice
 */
public record NewExhibit(ExhibitDetails details, String fileName, Supplier<byte[]> bytes, Optional<Original> kept) {

    /** The largest file taken: a long scan has some hundred megabytes. */
    public static final long MOST_BYTES = 500L << 20;

    /** From the disk, with the title, date and category that its name tells. */
    public static NewExhibit of(Path file) {
        String name = String.valueOf(file.getFileName());
        return new NewExhibit(ExhibitGuess.of(name), name, () -> read(file), Optional.empty());
    }

    public static NewExhibit of(String name, byte[] bytes) {
        return new NewExhibit(ExhibitGuess.of(name), name, () -> bytes, Optional.empty());
    }

    /** An original of the desk, whose bytes are not kept twice. */
    public static NewExhibit of(Original kept, Supplier<byte[]> bytes) {
        return new NewExhibit(ExhibitGuess.of(kept.fileName()), kept.fileName(), bytes, Optional.of(kept));
    }

    public NewExhibit with(ExhibitDetails newDetails) {
        return new NewExhibit(newDetails, fileName, bytes, kept);
    }

    private static byte[] read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw ExhibitRefused.notAFile(name);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw ExhibitRefused.tooLarge(name, MOST_BYTES >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw ExhibitRefused.unreadable(name, unreadable);
        }
    }
}
