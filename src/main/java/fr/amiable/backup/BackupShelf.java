package fr.amiable.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The backups of a data folder, in its own folder and in the one the owner chose; other files there are let alone. */
public final class BackupShelf {

    public static final String EXTENSION = ".amiable";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final BackupPlan plan;

    public BackupShelf(BackupPlan plan) {
        this.plan = plan;
    }

    /** Of any data folder whose backups are there, the newest first. */
    public List<Backup> all() {
        Set<Path> folders = new LinkedHashSet<>(List.of(plan.present(), plan.usual()));
        List<Backup> found = new ArrayList<>();
        folders.forEach(folder -> found.addAll(in(folder)));
        found.sort(Comparator.comparing(Backup::madeAt).reversed());
        return found;
    }

    /** Of the data folder with that key. */
    public List<Backup> of(String keyId) {
        return all().stream().filter(backup -> backup.keyId().equals(keyId)).toList();
    }

    static List<Backup> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            files.forEach(file -> read(file).ifPresent(found::add));
        } catch (IOException unreadable) {
            return List.copyOf(found);
        }
        return found;
    }

    /** What a file tells of itself; empty when it is not a backup. */
    public static Optional<Backup> read(Path file) {
        try {
            return Optional.of(readWhole(file));
        } catch (IOException | BackupDamaged other) {
            return Optional.empty();
        }
    }

    /** @throws BackupDamaged when it is not a backup, or its beginning is altered */
    static Backup readWhole(Path file) throws IOException {
        BackupHead head = new BackupArchive(file, bytes -> {}).head();
        return new Backup(
                file,
                head.madeAt(),
                head.occasion(),
                Files.size(file),
                head.key().id());
    }

    static String name(Instant madeAt, String keyId) {
        return "amiable-" + STAMP.format(madeAt) + "-" + keyId + EXTENSION;
    }

    static void remove(Collection<Backup> backups) throws IOException {
        for (Backup backup : backups) {
            Files.deleteIfExists(backup.file());
        }
    }
}
