package fr.amiable.backup;

import fr.amiable.common.Progress;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** Takes a backup out into an empty place, opens it there and counts it, before anything of the owner's is touched. */
public final class RestoreService {

    /** What was taken out: a data folder of its own, that opens as it is. */
    public record Restored(Path folder, Backup backup, Inventory inventory) {}

    private final Copies copies;

    public RestoreService(Copies copies) {
        this.copies = copies;
    }

    /**
     * Restores into a folder that is empty or not there yet; nothing stays in it when that fails.
     *
     * @throws BackupDamaged when the file is not a backup, not whole, or does not hold what was counted
     * @throws BackupFailed when the folder is not empty or cannot be written
     */
    public Restored restore(Path file, KeySource keys, Path into, Progress progress) {
        Path folder = into.toAbsolutePath().normalize();
        Backup backup = backup(file);
        try {
            requireEmpty(folder);
            boolean wasThere = Files.exists(folder);
            Files.createDirectories(folder);
            boolean isDone = false;
            try {
                Restored restored = fill(folder, backup, keys, progress);
                isDone = true;
                return restored;
            } finally {
                if (!isDone) {
                    clear(folder, wasThere);
                }
            }
        } catch (IOException failed) {
            throw BackupFailed.notRestored(file, folder, failed);
        } catch (CancellationException stopped) {
            throw BackupFailed.cancelled(folder);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw BackupFailed.notAFolder(folder);
        }
        if (!Folders.isEmpty(folder)) {
            throw BackupFailed.taken(folder);
        }
    }

    private Restored fill(Path folder, Backup backup, KeySource keys, Progress progress) throws IOException {
        Path file = backup.file();
        AtomicLong done = new AtomicLong();
        BackupArchive archive = new BackupArchive(file, passed -> {
            progress.at(Math.min(done.addAndGet(passed), backup.size()), backup.size());
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
        });
        KeyFile keyFile = archive.head().key();
        MasterKey key = keys.keyOf(keyFile);
        Inventory written = archive.unpack(key, folder).inventory();
        new Vault(folder).keep(keyFile);
        Inventory found = copies.inspect(folder, key, Progress.NONE);
        if (!found.isLike(written)) {
            List<String> unlike = found.tablesUnlike(written);
            throw BackupDamaged.differs(file.toString(), unlike.isEmpty() ? "journal" : String.join(", ", unlike));
        }
        return new Restored(folder, backup, found);
    }

    /** What the open database holds, to be compared with what was restored. */
    public Inventory present(Progress progress) {
        return copies.inspect(progress);
    }

    /**
     * What a file tells of itself.
     *
     * @throws BackupDamaged when it is not there, cannot be read, or is not a backup
     */
    public static Backup backup(Path file) {
        if (!Files.exists(file)) {
            throw BackupDamaged.missing(file);
        }
        if (!Files.isRegularFile(file)) {
            throw BackupDamaged.notABackup(file.toString());
        }
        try {
            return BackupShelf.readWhole(file);
        } catch (IOException unreadable) {
            throw BackupDamaged.unreadable(file, unreadable);
        }
    }

    /** A folder that was there stays, empty as it was. */
    private static void clear(Path folder, boolean wasThere) throws IOException {
        Folders.remove(folder);
        if (wasThere) {
            Files.createDirectory(folder);
        }
    }
}
