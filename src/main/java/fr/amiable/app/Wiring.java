package fr.amiable.app;

import fr.amiable.backup.RestoreService;
import fr.amiable.bundle.DraftFolder;
import fr.amiable.cli.Desks;
import fr.amiable.cli.NoData;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.scratch.Scratch;
import fr.amiable.storage.Database;
import fr.amiable.storage.FolderNotWritable;
import fr.amiable.storage.backup.DerbyCopies;
import fr.amiable.vault.KeySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where everything is put together, by hand: which database stands behind the services, and whose name the journal keeps. */
public final class Wiring implements Desks {

    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final Texts texts;
    private final Clock clock;
    private final String who;
    private final KeySource keys;

    /** Opens folders without a passphrase only. */
    public Wiring(Texts texts, Clock clock, String who) {
        this(texts, clock, who, KeySource.BARE);
    }

    /** @param keys where the key of a folder comes from when a command opens it */
    public Wiring(Texts texts, Clock clock, String who, KeySource keys) {
        this.texts = texts;
        this.clock = clock;
        this.who = who;
        this.keys = keys;
    }

    @Override
    public OpenDesk open(Optional<Path> folder) {
        removeLeftovers();
        return open(AppFolders.choose(folder).create());
    }

    @Override
    public OpenDesk openExisting(Optional<Path> folder) {
        Path data = AppFolders.choose(folder).data();
        try {
            if (!Database.isIn(data)) {
                throw new NoData(data);
            }
        } catch (IOException unreadable) {
            throw new FolderNotWritable(data, unreadable);
        }
        return open(folder);
    }

    OpenDesk open(AppFolders folders) {
        return open(folders, keys);
    }

    OpenDesk open(AppFolders folders, KeySource given) {
        return new OpenDesk(
                Database.open(folders.data(), given, clock), who, texts, clock, DeskFolder.at(folders.data()));
    }

    @Override
    public RestoreService.Restored restore(Path file, Path into, Progress progress) {
        return restore(file, into, keys, progress);
    }

    RestoreService.Restored restore(Path file, Path into, KeySource given, Progress progress) {
        return new RestoreService(DerbyCopies.closed()).restore(file, given, into, progress);
    }

    @Override
    public byte[] diagnostic(Optional<Path> folder) {
        return new Diagnostic(texts).zip(Optional.of(AppFolders.choose(folder).data()), clock.instant());
    }

    @Override
    public OpenDesk openTemporary() {
        try {
            DraftFolder place = DraftFolder.in(Scratch.TEMPORARY);
            Path folder = Files.createDirectory(place.path().resolve("exemple"));
            return new OpenDesk(
                    Database.open(folder), who, texts, clock, new DeskFolder(Optional.of(folder), () -> remove(place)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A desk that lives in memory only, for tests and measures. */
    public OpenDesk openInMemory() {
        return new OpenDesk(Database.inMemory(), who, texts, clock, DeskFolder.inMemory());
    }

    /** Removes what a program that was killed left in the temporary folder of the system. */
    static void removeLeftovers() {
        try {
            DraftFolder.removeAbandoned(Scratch.TEMPORARY);
            Scratch.removeAbandoned();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "leftovers stay in the temporary folder", unreadable);
        }
    }

    private static void remove(DraftFolder place) {
        try {
            place.close();
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
