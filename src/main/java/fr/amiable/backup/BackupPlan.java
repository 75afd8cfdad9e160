package fr.amiable.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the owner wants backups: a key, another disk, a synchronised folder. Kept beside the database, for it belongs to this computer
 * and is needed before the database opens.
 */
public final class BackupPlan {

    private static final String FOLDER = "folder";

    private final Path file;
    private final Path usual;

    public BackupPlan(Path data) {
        this.file = data.resolve("sauvegarde.properties");
        this.usual = data.resolve("sauvegardes");
    }

    /** The folder within the data folder, always there. */
    public Path usual() {
        return usual;
    }

    /** The folder the owner chose; empty when none was. */
    public Optional<Path> chosen() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
            return Optional.ofNullable(kept.getProperty(FOLDER))
                    .filter(name -> !name.isBlank())
                    .map(Path::of);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** True when a folder was chosen that is not there or cannot be written now. */
    public boolean isAway() {
        return chosen().filter(folder -> !isUsable(folder)).isPresent();
    }

    /** Where the next backup goes: the folder chosen while it is there, else the usual one. */
    public Path present() {
        return chosen().filter(BackupPlan::isUsable).orElse(usual);
    }

    private static boolean isUsable(Path folder) {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    /**
     * Chooses a folder, or the usual one again.
     *
     * @throws BackupFailed when it is not a folder that can be written
     */
    public void choose(Optional<Path> folder) {
        folder.filter(one -> !isUsable(one)).ifPresent(one -> {
            throw BackupFailed.unusable(one);
        });
        Properties kept = new Properties();
        folder.ifPresent(
                one -> kept.setProperty(FOLDER, one.toAbsolutePath().normalize().toString()));
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                kept.store(writer, null);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
