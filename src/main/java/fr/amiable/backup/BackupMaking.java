package fr.amiable.backup;

import fr.amiable.common.Progress;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One backup being made: the open database is copied, the copy written aside in one file, opened and counted, the file read back byte for
 * byte, and only then given its name.
 */
final class BackupMaking {

    private static final String ASIDE = ".en-cours-";
    private static final String PART = ".part";
    private static final long MEGABYTE = 1 << 20;

    private final BackupService.Folder folder;
    private final Copies copies;
    private final Backup.Occasion occasion;
    private final Instant now;

    BackupMaking(BackupService.Folder folder, Copies copies, Backup.Occasion occasion, Instant now) {
        this.folder = folder;
        this.copies = copies;
        this.occasion = occasion;
        this.now = now;
    }

    BackupService.Made make(Path target, Progress progress) {
        Path usual = new BackupPlan(folder.data()).usual();
        try {
            Files.createDirectories(usual);
            Files.createDirectories(target.getParent());
            removeLeftovers(usual, ASIDE + "*");
            removeLeftovers(target.getParent(), ASIDE + folder.key().id() + "*" + PART);
            requireRoom(usual, target.getParent());
            Path copy = Files.createTempDirectory(usual, ASIDE);
            Path part = Files.createTempFile(
                    target.getParent(), ASIDE + folder.key().id() + "-", PART);
            Files.delete(part);
            try {
                return make(copy, part, target, progress);
            } finally {
                Files.deleteIfExists(part);
                Folders.remove(copy);
            }
        } catch (IOException failed) {
            throw BackupFailed.because(target, failed);
        } catch (CancellationException stopped) {
            throw BackupFailed.cancelled(target);
        }
    }

    private BackupService.Made make(Path copy, Path part, Path target, Progress progress) throws IOException {
        Inventory before = copies.count();
        copies.copyTo(copy);
        Inventory after = copies.count();
        AtomicLong bytes = new AtomicLong();
        long all = 2 * Folders.size(copy);
        BackupArchive archive = new BackupArchive(part, passed -> tell(progress, bytes.addAndGet(passed), all));
        BackupHead head = BackupHead.of(now, occasion, folder.keyFile().get());
        BackupArchive.Contents written =
                archive.write(head, folder.key(), copy, () -> copies.inspect(copy, folder.key(), Progress.NONE));
        requireTheSame(target, before, after, written.inventory());
        if (!archive.read(folder.key()).equals(written)) {
            throw BackupDamaged.altered(part.toString());
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Backup backup = new Backup(
                target, now, occasion, Files.size(target), folder.key().id());
        return new BackupService.Made(backup, written.inventory(), false);
    }

    private static void tell(Progress progress, long done, long all) {
        progress.at(Math.min(done, all), all);
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** When nothing was written meanwhile, each table must have its rows; in any case nothing kept before may be missing. */
    private static void requireTheSame(Path target, Inventory before, Inventory after, Inventory copied) {
        if (before.isLike(after)) {
            List<String> unlike = before.tablesUnlike(copied);
            if (!unlike.isEmpty()) {
                throw BackupFailed.notTheSame(target, String.join(", ", unlike));
            }
        }
        long lastBefore = before.last().map(Inventory.LastAct::id).orElse(0L);
        if (copied.last().map(Inventory.LastAct::id).orElse(0L) < lastBefore) {
            throw BackupFailed.notTheSame(target, "journal");
        }
    }

    /** The copy and the file are there at once. */
    private void requireRoom(Path usual, Path where) throws IOException {
        long size = Folders.size(folder.data().resolve("base"));
        boolean isOneDisk = Files.getFileStore(usual).equals(Files.getFileStore(where));
        requireRoom(usual, isOneDisk ? 2 * size : size);
        requireRoom(where, size);
    }

    private static void requireRoom(Path where, long needed) throws IOException {
        long free = Files.getFileStore(where).getUsableSpace();
        if (free < needed) {
            throw BackupFailed.noRoom(where, needed / MEGABYTE + 1, free / MEGABYTE);
        }
    }

    /** What a backup that was killed left behind. */
    private static void removeLeftovers(Path where, String pattern) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(where, pattern)) {
            for (Path one : left) {
                Folders.remove(one);
            }
        }
    }
}
