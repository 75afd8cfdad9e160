package fr.amiable.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds a data folder for one program, and within it for one opening, by a file in it; ends with the program, even when it is killed.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "amiable.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws DatabaseInUse when the folder is held already
     * @throws FolderNotWritable when it cannot be written
     */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            return tryTake(folder, FILE).orElseThrow(() -> new DatabaseInUse(folder));
        } catch (IOException unwritable) {
            throw new FolderNotWritable(folder, unwritable);
        }
    }

    /** Whether some program holds the folder now; false when that cannot be told. */
    static boolean isHeld(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return false;
        }
        try {
            take(folder).close();
            return false;
        } catch (DatabaseInUse held) {
            return true;
        } catch (FolderNotWritable untold) {
            return false;
        }
    }

    /**
     * Holds a folder, which must be there, in one respect.
     *
     * @param file whose holder is meant; created when it is missing
     * @return empty when it is held already, here or in another program
     */
    public static Optional<FolderLock> tryTake(Path folder, String file) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            // the same answer as for another program
        } catch (IOException unwritable) {
            channel.close();
            throw unwritable;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException("the lock of the data folder", alreadyGone);
        }
    }
}
