package fr.amiable.bench;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupService;
import fr.amiable.backup.Folders;
import fr.amiable.backup.RestoreService;
import fr.amiable.backup.Soundness;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.exhibit.Integrity;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** A desk of a thousand exhibits, 1 GB that nothing makes smaller: unlocked, verified, saved and restored, each part of the work told apart. */
final class SafetyBenchmark {

    private static final int EXHIBITS = 1_000;
    private static final int BYTES = 1_000_000;
    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 7;
    private static final String WORDS = "quatre mots pour mesurer";

    private final Path folder;
    private final Path saved;
    private final Consumer<Row> tell;

    /** @param folder of the desk, filled here; the backup and what is restored go beside it */
    SafetyBenchmark(Path folder, Consumer<Row> tell) {
        this.folder = folder;
        this.saved = folder.resolveSibling("safety.amiable");
        this.tell = tell;
    }

    void measure() throws IOException {
        fill();
        unlock();
        Wiring wiring = wiring(KeySource.passphrase(WORDS));
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            verify(desk);
            save(desk);
        }
        restore(wiring);
    }

    private static Wiring wiring(KeySource keys) {
        return new Wiring(new Texts(), Clock.systemDefaultZone(), "bench", keys);
    }

    private static DisputeId dispute(OpenDesk desk) {
        return desk.cases().disputes().rows().get(0).id();
    }

    private void fill() {
        Random random = new Random(1);
        try (OpenDesk desk = wiring(KeySource.BARE).open(Optional.of(folder))) {
            desk.sample().fill(desk.today(), desk.rates().current());
            for (int first = 1; first <= EXHIBITS; first += AT_ONCE) {
                List<NewExhibit> exhibits = new ArrayList<>();
                for (int number = first; number < first + AT_ONCE; number++) {
                    byte[] bytes = new byte[BYTES];
                    random.nextBytes(bytes);
                    exhibits.add(NewExhibit.of(String.format(Locale.ROOT, "scan-%04d.bin", number), bytes));
                }
                desk.cases().exhibits().add(dispute(desk).subject(), exhibits, Progress.NONE);
            }
        }
    }

    private void unlock() {
        Vault vault = new Vault(folder);
        MasterKey key = vault.keyFile().orElseThrow().key();
        vault.set(key, WORDS);
        KeyFile shut = vault.keyFile().orElseThrow();
        double[] slow = new double[ROUNDS];
        double[] opened = new double[ROUNDS];
        double[] both = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            slow[round] = millis(() -> shut.key(WORDS));
            opened[round] = opening(KeySource.known(key));
            both[round] = opening(KeySource.passphrase(WORDS));
        }
        tell.accept(Row.withoutTarget("unlock: the passphrase made into a key", slow));
        tell.accept(Row.withoutTarget("unlock: the desk opened with the key", opened));
        tell.accept(Row.of("unlock: both", both, "<= 2000 ms (p95)", 2_000));
    }

    /** Closing is not part of it. */
    private double opening(KeySource keys) {
        long started = System.nanoTime();
        try (OpenDesk desk = wiring(keys).open(Optional.of(folder))) {
            double millis = (System.nanoTime() - started) / 1e6;
            desk.company().current().orElseThrow();
            return millis;
        }
    }

    private void verify(OpenDesk desk) {
        List<Integrity> integrity = new ArrayList<>();
        double exhibits = millis(
                () -> integrity.add(desk.cases().exhibits().verify(dispute(desk).subject(), Progress.NONE)));
        require(integrity.get(0).isIntact(), "exhibits");
        once("verify: the exhibits of a case, 1,000 and 1 GB", exhibits);
        speed("verify: the exhibits of a case", exhibits, (double) EXHIBITS * BYTES);
        List<Soundness> soundness = new ArrayList<>();
        double all = millis(() -> soundness.add(desk.safety().soundness().run(Progress.NONE)));
        require(soundness.get(0).isSound(), "soundness");
        once("verify: tables, files and journal", all);
        speed("verify: tables, files and journal", all, soundness.get(0).files().bytes());
    }

    private void save(OpenDesk desk) throws IOException {
        BackupService backups = desk.safety().backups().orElseThrow();
        Steps steps = new Steps();
        BackupService.Made made = backups.makeTo(saved, steps);
        double all = steps.end();
        require(made.damaged().isEmpty(), "backup");
        once("backup: all of it", all);
        speed("backup: all of it", all, made.backup().size());
        once("  the database copied", steps.before());
        once("  the copy written, sealed", steps.first());
        once("  the copy opened and counted", steps.longestPause());
        once("  the file read back", steps.second());
    }

    private void restore(Wiring wiring) throws IOException {
        Backup backup = RestoreService.backup(saved);
        Path place = folder.resolveSibling("restored");
        Steps steps = new Steps();
        RestoreService.Restored restored = wiring.restore(saved, place, steps);
        double all = steps.end();
        require(restored.inventory().rowsOf("exhibit") >= EXHIBITS, "restore");
        once("restore: all of it", all);
        speed("restore: all of it", all, backup.size());
        once("  the file unpacked", steps.first() + steps.second());
        once("  the data opened and counted", steps.longestPause());
        Folders.remove(place);
        Files.delete(saved);
    }

    private void once(String what, double millis) {
        tell.accept(Row.withoutTarget(what, new double[] {millis}));
    }

    private void speed(String what, double millis, double bytes) {
        double speed = bytes / 1e6 / (millis / 1e3);
        tell.accept(new Row(what + ": MB a second", speed, speed, "", true));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what + " is not as it was written");
        }
    }

    private static double millis(Runnable work) {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e6;
    }

    /** Tells the steps of a work by the moments bytes went by: the longest pause is where it counts what it has written. */
    private static final class Steps implements Progress {

        private final long started = System.nanoTime();
        private long begun;
        private long last;
        private long pauseFrom;
        private long pauseTo;
        private long ended;

        @Override
        public void at(long done, long total) {
            long now = System.nanoTime();
            begun = begun == 0 ? now : begun;
            pause(now);
        }

        private void pause(long now) {
            if (last != 0 && now - last > pauseTo - pauseFrom) {
                pauseFrom = last;
                pauseTo = now;
            }
            last = now;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        /** All of it, in milliseconds; nothing more is told afterwards. */
        double end() {
            ended = System.nanoTime();
            pause(ended);
            return (ended - started) / 1e6;
        }

        double before() {
            return (begun - started) / 1e6;
        }

        double first() {
            return (pauseFrom - begun) / 1e6;
        }

        double longestPause() {
            return (pauseTo - pauseFrom) / 1e6;
        }

        double second() {
            return (ended - pauseTo) / 1e6;
        }
    }
}
