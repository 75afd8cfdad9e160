package fr.amiable.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a desk lives, and what follows the closing of its database.
 *
 * @param path empty for a desk that lives in memory
 */
record DeskFolder(Optional<Path> path, Runnable end) {

    static DeskFolder at(Path path) {
        return new DeskFolder(Optional.of(path), () -> {});
    }

    static DeskFolder inMemory() {
        return new DeskFolder(Optional.empty(), () -> {});
    }
}
