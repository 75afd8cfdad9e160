package fr.amiable.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupDamaged;
import fr.amiable.backup.BackupFailed;
import fr.amiable.backup.BackupService;
import fr.amiable.backup.Inventory;
import fr.amiable.backup.Replacement;
import fr.amiable.backup.RestoreService;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.evidence.Original;
import fr.amiable.journal.Act;
import fr.amiable.storage.Database;
import fr.amiable.storage.DatabaseHome;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyOriginalArchive;
import fr.amiable.vault.KeyFileDamaged;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.PassphraseNeeded;
import fr.amiable.vault.RecoveryCode;
import fr.amiable.vault.Vault;
import fr.amiable.vault.WrongPassphrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a real folder: whole, read back, restored elsewhere byte for byte, or refused with nothing touched. */
class BackupTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Subject CLIENT = new Subject(Subject.Kind.CLIENT, 1);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Database database;
    private Clock clock = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), PARIS);
    private final byte[] exhibit = new byte[700_000];

    @BeforeEach
    void aFolderWithAnExhibit() {
        new Random(1).nextBytes(exhibit);
        database = Database.open(folder, KeySource.BARE, clock);
        new DerbyOriginalArchive(database, clock).add(CLIENT, "bon.pdf", "application/pdf", exhibit);
        new DerbyJournal(database, "moi", clock).record(CLIENT, Act.FILE_ATTACHED, "", "bon.pdf");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private BackupService backups() {
        DatabaseHome home = database.home().orElseThrow();
        Vault vault = new Vault(folder);
        return new BackupService(
                new BackupService.Folder(
                        folder, home.key(), () -> vault.keyFile().orElseThrow()),
                copies(),
                clock);
    }

    private DerbyCopies copies() {
        return new DerbyCopies(database.sql());
    }

    private Path made() {
        return backups().make(Backup.Occasion.ASKED, Progress.NONE).backup().file();
    }

    private RestoreService restores() {
        return new RestoreService(copies());
    }

    @Test
    void aBackupIsOneFileThatWasReadBackAndNothingIsLeftBesideIt() throws IOException {
        BackupService.Made made = backups().make(Backup.Occasion.DAILY, Progress.NONE);

        assertThat(made.inventory().rowsOf("original")).isEqualTo(1);
        assertThat(made.inventory().files().orElseThrow().count()).isEqualTo(1);
        assertThat(made.damaged()).isEmpty();
        try (Stream<Path> beside = Files.list(folder.resolve("sauvegardes"))) {
            assertThat(beside).containsExactly(made.backup().file());
        }
        assertThat(backups().all()).containsExactly(made.backup());
    }

    @Test
    void everyExhibitComesBackByteForByteInAnotherPlace() {
        RestoreService.Restored restored =
                restores().restore(made(), KeySource.BARE, elsewhere.resolve("la"), Progress.NONE);

        assertThat(restored.inventory()).isEqualTo(copies().inspect(Progress.NONE));
        try (Database other = Database.open(restored.folder())) {
            DerbyOriginalArchive originals = new DerbyOriginalArchive(other, clock);
            Original kept = originals.of(CLIENT).get(0);
            assertThat(originals.bytes(kept.id())).contains(exhibit);
        }
    }

    @Test
    void onAnotherComputerThePassphraseOrTheCodeOnPaperIsEnough() {
        new Vault(folder).set(database.home().orElseThrow().key(), "trois petits chats");
        Path file = made();
        String paper = RecoveryCode.of(database.home().orElseThrow().key());

        assertThatThrownBy(() -> restores().restore(file, KeySource.BARE, elsewhere.resolve("a"), Progress.NONE))
                .isInstanceOf(PassphraseNeeded.class);
        assertThatThrownBy(() ->
                        restores().restore(file, KeySource.passphrase("quatre"), elsewhere.resolve("a"), Progress.NONE))
                .isInstanceOf(WrongPassphrase.class);
        assertThat(elsewhere.resolve("a")).doesNotExist();
        restores().restore(file, KeySource.passphrase("trois petits chats"), elsewhere.resolve("a"), Progress.NONE);
        Path b = restores()
                .restore(file, KeySource.known(RecoveryCode.read(paper)), elsewhere.resolve("b"), Progress.NONE)
                .folder();
        Database.open(b, KeySource.passphrase("trois petits chats"), clock).close();
    }

    @Test
    void aFileAlteredOrCutAnywhereIsRefusedAndNothingStays() throws IOException {
        Path file = made();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int time = 0; time < 25; time++) {
            byte[] altered = whole.clone();
            altered[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            refused(time % 5 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : altered);
        }
        refused("autre chose".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
    }

    private void refused(byte[] bytes) throws IOException {
        Path altered = Files.write(elsewhere.resolve("alteree.amiable"), bytes);
        Path target = elsewhere.resolve("cible");

        assertThatThrownBy(() -> restores().restore(altered, KeySource.BARE, target, Progress.NONE))
                .isInstanceOfAny(BackupDamaged.class, KeyFileDamaged.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void aFolderThatIsNotEmptyIsNeverRestoredInto() throws IOException {
        Path file = made();
        Files.writeString(elsewhere.resolve("photo.txt"), "moi");

        assertThatThrownBy(() -> restores().restore(file, KeySource.BARE, elsewhere, Progress.NONE))
                .isInstanceOf(BackupFailed.class);
        assertThat(elsewhere.resolve("photo.txt")).hasContent("moi");
    }

    @Test
    void oldBackupsMakeRoomButFilesOfOthersStayAndAllOfThemOnceAnExhibitIsDamaged() throws IOException {
        Path others = Files.writeString(
                Files.createDirectories(folder.resolve("sauvegardes")).resolve("a.amiable"), "b");
        clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), PARIS);
        made();
        clock = Clock.offset(clock, Duration.ofHours(1));
        Path second = made();
        assertThat(backups().all()).extracting(Backup::file).containsExactly(second);

        database.sql()
                .sql("UPDATE original SET content = ?")
                .param(new byte[] {1, 2, 3})
                .update();
        clock = Clock.offset(clock, Duration.ofHours(1));
        BackupService.Made made = backups().make(Backup.Occasion.DAILY, Progress.NONE);

        assertThat(made.damaged()).containsExactly("original 1");
        assertThat(backups().all()).hasSize(2);
        assertThat(others).exists();
    }

    @Test
    void theFolderChosenIsUsedWhileItIsThereElseTheDataFolderAndItIsSaid() throws IOException {
        Path key = Files.createDirectory(elsewhere.resolve("cle-usb"));
        backups().plan().choose(Optional.of(key));

        assertThat(made().getParent()).isEqualTo(key);

        try (Stream<Path> files = Files.list(key)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(key);
        BackupService.Made made = backups().make(Backup.Occasion.DAILY, Progress.NONE);
        assertThat(made.isElsewhere()).isTrue();
        assertThat(made.backup().file().getParent()).isEqualTo(folder.resolve("sauvegardes"));
        assertThatThrownBy(() -> backups().plan().choose(Optional.of(key))).isInstanceOf(BackupFailed.class);
    }

    @Test
    void oneADayIsDueAndAWeekWithoutIsLate() {
        assertThat(backups().isDue()).isTrue();
        assertThat(backups().isLate()).isTrue();
        made();
        assertThat(backups().isDue()).isFalse();
        clock = Clock.offset(clock, Duration.ofDays(1));
        assertThat(backups().isDue()).isTrue();
        assertThat(backups().isLate()).isFalse();
        clock = Clock.offset(clock, Duration.ofDays(7));
        assertThat(backups().isLate()).isTrue();
    }

    @Test
    void restoredDataTakeThePlaceOfThePresentOnesWhichStayAside() throws IOException {
        Path file = made();
        new DerbyJournal(database, "moi", clock).record(CLIENT, Act.FILE_REMOVED, "bon.pdf", "");
        Replacement replacement = new Replacement(folder);
        Path restored = replacement.place();
        restores().restore(file, KeySource.BARE, restored, Progress.NONE);
        Path aside = replacement.ask(restored);
        database.close();

        database = Database.open(folder);

        assertThat(acts(database)).containsExactly("FILE_ATTACHED");
        try (Database before = Database.open(aside)) {
            assertThat(acts(before)).containsExactly("FILE_ATTACHED", "FILE_REMOVED");
        }
        assertThat(restored).doesNotExist();
    }

    private static List<String> acts(Database database) {
        return database.sql()
                .sql("SELECT act FROM journal ORDER BY id")
                .query(String.class)
                .list();
    }

    @Test
    void everyColumnOfBytesIsAmongTheKeptFiles() {
        List<String> columns = database.sql()
                .sql("SELECT LOWER(t.tablename) FROM SYS.SYSCOLUMNS c JOIN SYS.SYSTABLES t ON t.tableid = c.referenceid"
                        + " WHERE t.tabletype = 'T' AND CAST(c.columndatatype AS VARCHAR(128)) LIKE 'BLOB%' ORDER BY 1")
                .query(String.class)
                .list();

        assertThat(columns).isEqualTo(KeptFileRows.tablesOfBytes());
    }

    @Test
    void aStopLeavesNothingBehind() {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> backups().make(Backup.Occasion.ASKED, stopped)).isInstanceOf(BackupFailed.class);
        assertThat(folder.resolve("sauvegardes")).isEmptyDirectory();
    }

    @Test
    void whatIsWrittenWhileABackupIsMadeNeverSpoilsIt() throws InterruptedException {
        DerbyJournal journal = new DerbyJournal(database, "moi", clock);
        AtomicBoolean isOver = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!isOver.get()) {
                database.inTransaction(() -> {
                    journal.record(CLIENT, Act.CHANGED, "", "x");
                    return null;
                });
            }
        });
        writer.start();
        Inventory made = backups().make(Backup.Occasion.ASKED, Progress.NONE).inventory();
        isOver.set(true);
        writer.join();

        assertThat(made.rowsOf("journal"))
                .isGreaterThan(1)
                .isLessThanOrEqualTo(copies().count().rowsOf("journal"));
    }
}
