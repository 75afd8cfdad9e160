package fr.amiable.app;

import fr.amiable.backup.BackupService;
import fr.amiable.backup.Replacement;
import fr.amiable.backup.RestoreService;
import fr.amiable.backup.Soundness;
import fr.amiable.cli.SafetyDesk;
import fr.amiable.common.SheetWriter;
import fr.amiable.document.SystemPrinting;
import fr.amiable.exporting.CsvSheetWriter;
import fr.amiable.journal.JournalChain;
import fr.amiable.storage.Database;
import fr.amiable.storage.DatabaseHome;
import fr.amiable.storage.DerbyJournalChain;
import fr.amiable.storage.DerbySoundness;
import fr.amiable.storage.backup.DerbyCopies;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.safety.IdleMinutes;
import fr.amiable.ui.safety.Safety;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** What keeps the data: backups, verification, the trace of every act, the key. */
public final class SafetyServices implements SafetyDesk {

    private final Optional<DatabaseHome> home;
    private final Optional<BackupService> backups;
    private final RestoreService restores;
    private final Soundness.Check soundness;
    private final JournalChain chain;
    private final MasterKey key;
    private final Once<DataServices> data;

    /** @param data made once something leaves or comes back */
    SafetyServices(Database database, Clock clock, Supplier<DataServices> data) {
        this.data = new Once<>(data);
        DerbyCopies copies = new DerbyCopies(database.sql());
        home = database.home();
        backups = home.map(where -> new BackupService(folder(where), copies, clock));
        restores = new RestoreService(copies);
        soundness = new DerbySoundness(database);
        chain = new DerbyJournalChain(database);
        key = home.map(DatabaseHome::key).orElseGet(MasterKey::random);
    }

    private static BackupService.Folder folder(DatabaseHome home) {
        Vault vault = new Vault(home.folder());
        return new BackupService.Folder(
                home.folder(), home.key(), () -> vault.keyFile().orElseThrow());
    }

    /** Where the data are; empty in memory. */
    Optional<Path> folder() {
        return home.map(DatabaseHome::folder);
    }

    @Override
    public Optional<BackupService> backups() {
        return backups;
    }

    /** A week without a backup of a folder that has something to lose. */
    boolean isBackupLate() {
        return backups.map(BackupService::isLate).orElse(false);
    }

    /** A number that moves with each backup made. */
    long backupsMade() {
        return backups.map(BackupService::changes).orElse(0L);
    }

    /** For the screens; empty for a desk that lives in memory. */
    Optional<Safety> forScreens(SheetWriter pdf, WindowMemory memory) {
        return home.map(where -> new Safety(
                new Safety.Backups(backups.orElseThrow(), restores, new Replacement(where.folder())),
                new Safety.Key(where.key(), new Vault(where.folder())),
                new Safety.Trace(soundness, chain, csv(), pdf, new SystemPrinting()),
                new IdleMinutes(memory)));
    }

    public RestoreService restores() {
        return restores;
    }

    @Override
    public Soundness.Check soundness() {
        return soundness;
    }

    @Override
    public JournalChain chain() {
        return chain;
    }

    @Override
    public DataServices data() {
        return data.get();
    }

    @Override
    public SheetWriter csv() {
        return new CsvSheetWriter();
    }

    /** Where the data are; empty for a desk that lives in memory. */
    Optional<DatabaseHome> home() {
        return home;
    }

    /** Of the data folder; a desk in memory has one of its own. */
    MasterKey key() {
        return key;
    }
}
