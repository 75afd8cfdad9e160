package fr.amiable.storage.transfer;

import fr.amiable.backup.Folders;
import fr.amiable.journal.ChainCheck;
import fr.amiable.storage.Database;
import fr.amiable.storage.DatabaseHome;
import fr.amiable.storage.DerbyJournalChain;
import fr.amiable.storage.backup.DerbyCopies;
import fr.amiable.storage.engine.DerbyEngine;
import fr.amiable.transfer.ArchiveRefused;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.DeskCopy;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies the database as a backup does, encrypted as it is, beside the data, and reads the copy; one in memory is read itself. */
public final class DerbyDeskCopy implements DeskCopy {

    private static final String ASIDE = ".export-";
    private static final long MEGABYTE = 1 << 20;

    private final Database database;

    public DerbyDeskCopy(Database database) {
        this.database = database;
    }

    @Override
    public <T> T use(Use<T> use) throws IOException {
        if (database.home().isEmpty()) {
            return use(use, database.jdbc());
        }
        DatabaseHome home = database.home().get();
        removeLeftovers(home.folder());
        requireRoom(home.folder());
        Path copy = Files.createTempDirectory(home.folder(), ASIDE);
        try {
            new DerbyCopies(database.sql()).copyTo(copy);
            DerbyEngine engine = DerbyEngine.existingAt(copy.resolve("base"), home.key());
            engine.start();
            try {
                return use(use, new JdbcTemplate(engine.source()));
            } finally {
                engine.stop();
            }
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        } finally {
            Folders.remove(copy);
        }
    }

    private static <T> T use(Use<T> use, JdbcTemplate sql) throws IOException {
        ChainCheck check = ChainCheck.of(new DerbyJournalChain(sql));
        return use.with(
                new DerbyDeskTables(sql),
                new DeskArchives.Journal(check.head().place(), check.head().link(), check.isWhole()));
    }

    private static void requireRoom(Path folder) throws IOException {
        long needed = Folders.size(folder.resolve("base"));
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw ArchiveRefused.noRoom(folder, needed / MEGABYTE + 1, free / MEGABYTE);
        }
    }

    /** What an export that was killed left behind. */
    private static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ASIDE + "*")) {
            for (Path one : left) {
                Folders.remove(one);
            }
        }
    }
}
