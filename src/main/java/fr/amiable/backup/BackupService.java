package fr.amiable.backup;

import fr.amiable.common.Progress;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes backups of one open data folder, each read back before it counts, and takes away those not needed any more. */
public final class BackupService {

    /**
     * A backup just made.
     *
     * @param isElsewhere the folder chosen was not there: it is in the data folder
     */
    public record Made(Backup backup, Inventory inventory, boolean isElsewhere) {

        /** Kept files whose bytes are not those of their hash any more, in the data themselves. */
        public List<String> damaged() {
            return inventory.files().map(Inventory.KeptFiles::damaged).orElse(List.of());
        }
    }

    /** The folder, its key, and what is kept of the key at present. */
    public record Folder(Path data, MasterKey key, Supplier<KeyFile> keyFile) {}

    /** Past this many days without a backup the owner is warned. */
    public static final int LONGEST_DAYS = 7;

    private final Folder folder;
    private final Copies copies;
    private final Clock clock;
    private final BackupPlan plan;
    private final BackupShelf shelf;
    private final AtomicLong changes = new AtomicLong();

    public BackupService(Folder folder, Copies copies, Clock clock) {
        this.folder = folder;
        this.copies = copies;
        this.clock = clock;
        this.plan = new BackupPlan(folder.data());
        this.shelf = new BackupShelf(plan);
    }

    /** A number that moves with each backup made. */
    public long changes() {
        return changes.get();
    }

    public BackupPlan plan() {
        return plan;
    }

    /** The backups of this data folder that can be reached now, the newest first. */
    public List<Backup> all() {
        return shelf.of(folder.key().id());
    }

    public Optional<Instant> last() {
        return all().stream().map(Backup::madeAt).findFirst();
    }

    /** True when none was made today and there is something to lose. */
    public boolean isDue() {
        return !isMadeSince(LocalDate.now(clock)) && !copies.isEmpty();
    }

    /** True when the newest is more than a week old, or there is none, and there is something to lose. */
    public boolean isLate() {
        return !isMadeSince(LocalDate.now(clock).minusDays(LONGEST_DAYS)) && !copies.isEmpty();
    }

    /** Those dated after today were made under a clock that was ahead: they say nothing of when. */
    private boolean isMadeSince(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return all().stream()
                .map(backup -> LocalDate.ofInstant(backup.madeAt(), clock.getZone()))
                .anyMatch(made -> !made.isBefore(day) && !made.isAfter(today));
    }

    /**
     * Makes one in the folder chosen, or in the data folder when that one is away.
     *
     * @throws BackupFailed when it could not be made or not read back as it was written
     */
    public synchronized Made make(Backup.Occasion occasion, Progress progress) {
        boolean isElsewhere = plan.isAway();
        Instant now = clock.instant();
        Path target = free(plan.present(), now);
        Made made = making(occasion, now).make(target, progress);
        if (made.damaged().isEmpty()) {
            rotate(target.getParent(), now);
        }
        changes.incrementAndGet();
        return new Made(made.backup(), made.inventory(), isElsewhere);
    }

    /** Makes one in that very file, which is replaced when it exists. */
    public synchronized Made makeTo(Path file, Progress progress) {
        return making(Backup.Occasion.ASKED, clock.instant())
                .make(file.toAbsolutePath().normalize(), progress);
    }

    private BackupMaking making(Backup.Occasion occasion, Instant now) {
        return new BackupMaking(folder, copies, occasion, now);
    }

    /** Two in one second have one name: the second waits for the next. */
    private Path free(Path where, Instant now) {
        Instant stamp = now;
        while (Files.exists(where.resolve(BackupShelf.name(stamp, folder.key().id())))) {
            stamp = stamp.plusSeconds(1);
        }
        return where.resolve(BackupShelf.name(stamp, folder.key().id()));
    }

    /**
     * Only whole backups of this folder are counted and taken away: what else lies there is somebody's. Those made under a clock that was
     * ahead are counted apart, or they would push out the one just made.
     */
    private void rotate(Path where, Instant now) {
        Map<Boolean, List<Backup>> own = BackupShelf.in(where).stream()
                .filter(backup -> backup.keyId().equals(folder.key().id()))
                .collect(Collectors.partitioningBy(backup -> backup.madeAt().isAfter(now)));
        try {
            for (List<Backup> counted : own.values()) {
                BackupShelf.remove(Rotation.USUAL.toRemove(counted, clock.getZone()));
            }
        } catch (IOException kept) {
            throw BackupFailed.because(where, kept);
        }
    }
}
