package fr.amiable.cli;

import fr.amiable.backup.RestoreService;
import fr.amiable.common.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** How a command reaches the data: only commands that need it open it. */
public interface Desks {

    /**
     * Opens the given data folder, or the owner's usual one.
     *
     * @throws fr.amiable.common.Refusal when it is open elsewhere, damaged or cannot be written
     */
    Desk open(Optional<Path> folder);

    /**
     * The same, for a command that reads what is there: a folder without data is not made into one.
     *
     * @throws NoData when there are none in that folder
     */
    Desk openExisting(Optional<Path> folder);

    /** What helps to understand a failure, as a ZIP, without anything of the data: they are not opened. */
    byte[] diagnostic(Optional<Path> folder);

    /** Takes a backup out into an empty folder, where it is opened and counted; no other data is touched. */
    RestoreService.Restored restore(Path file, Path into, Progress progress);

    /** Opens an empty desk in a folder of its own, which closing removes. */
    Desk openTemporary();
}
