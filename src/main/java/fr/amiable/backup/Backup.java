package fr.amiable.backup;

import java.nio.file.Path;
import java.time.Instant;

/** One file that holds everything of a data folder as it was at an instant. */
public record Backup(Path file, Instant madeAt, Occasion occasion, long size, String keyId) {

    /** Why it was made; the names are stored, so they never change. */
    public enum Occasion {
        DAILY,
        ASKED,
        BEFORE_UPDATE,
        BEFORE_ENCRYPTION
    }
}
