package fr.amiable.privacy;

import fr.amiable.common.Progress;
import fr.amiable.transfer.DeskTables;
import java.nio.file.Path;
import java.time.Instant;

/** The file a person is given with all that is known of him. */
@FunctionalInterface
public interface PersonArchive {

    /**
     * Appears whole or not at all.
     *
     * @param tables rows about that person only
     * @param summary the pages to read first
     * @throws fr.amiable.transfer.ArchiveRefused when it cannot be written or was cancelled
     */
    Path write(DeskTables tables, byte[] summary, Instant madeAt, Path target, Progress progress);
}
