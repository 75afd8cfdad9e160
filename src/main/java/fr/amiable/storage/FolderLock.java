package fr.amiable.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a data folder for one program, and within it for one opening; ends with the program, even when it is killed. */
final class FolderLock implements AutoCloseable {

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
            return take(folder, open(folder));
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

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static FolderLock take(Path folder, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            // the same answer as for another program
        } catch (IOException unwritable) {
            channel.close();
            throw unwritable;
        }
        channel.close();
        throw new DatabaseInUse(folder);
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
