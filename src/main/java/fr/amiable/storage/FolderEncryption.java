package fr.amiable.storage;

import fr.amiable.backup.Copies;
import fr.amiable.backup.Inventory;
import fr.amiable.backup.Replacement;
import fr.amiable.common.Progress;
import fr.amiable.storage.engine.DerbyEngine;
import fr.amiable.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Encrypts once the database that an earlier version left plain: a copy of it is encrypted, opened and counted, then takes its place by
 * renaming, and only then the plain one goes. Cut short anywhere, the next opening begins again or goes on.
 */
final class FolderEncryption {

    private static final String PLAIN_COPIES = "avant-mise-a-jour-";

    private final Path folder;
    private final MasterKey key;

    FolderEncryption(Path folder, MasterKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** @param plain the open database, which its owner closes before {@link #finish} */
    void prepare(Copies plain) throws IOException, SQLException {
        Replacement replacement = new Replacement(folder);
        Path copy = replacement.place();
        Files.createDirectories(copy);
        plain.copyTo(copy);
        DerbyEngine engine = DerbyEngine.at(copy.resolve("base"), key);
        engine.startEncrypting();
        engine.stop();
        Inventory encrypted = plain.inspect(copy, key, Progress.NONE);
        if (!encrypted.isLike(plain.inspect(Progress.NONE))) {
            throw new SQLException("the encrypted copy does not hold the same rows");
        }
        replacement.ask(copy);
    }

    /** Once nothing has the plain database open. */
    void finish() throws IOException {
        Optional<Path> plain = new Replacement(folder).apply();
        if (plain.isPresent()) {
            remove(plain.get());
        }
    }

    /** What earlier versions put aside before changing tables, all of it in the encrypted database and its backups by now. */
    void removePlainCopies() throws IOException {
        Path copies = folder.resolve("sauvegardes");
        if (!Files.isDirectory(copies)) {
            return;
        }
        try (Stream<Path> inside = Files.list(copies)) {
            List<Path> plain = inside.filter(
                            copy -> copy.getFileName().toString().startsWith(PLAIN_COPIES))
                    .toList();
            for (Path copy : plain) {
                remove(copy);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
