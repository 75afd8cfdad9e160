package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.FaultWorker.Work;
import fr.amiable.backup.Backup;
import fr.amiable.backup.Soundness;
import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.law.RateTable;
import fr.amiable.vault.KeySource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A data folder copied file by file while another program works in it, as a power cut may leave it. Derby forces its log to the disk
 * before it says that an act is kept, and writes a page only once the log of it is there; its control file names a point of the
 * log that the pages have passed. So the control file copied first, then the pages, then the log is an order a disk may give: what
 * was said is kept. The log before the pages, or the control file after them, is one that it cannot give: the copy opens or is refused
 * with words. {@code -Dcuts=50} for as many as that of each order.
 */
class PowerCutTest {

    private static final List<Work> WORKS = List.of(Work.SAVE, Work.IMPORT, Work.BACKUP);
    private static final int LONGEST_MILLIS = 3_000;

    /** In which order the parts of the database reach the disk. */
    enum Order {
        AS_A_DISK(file -> isControl(file) ? 0 : isLog(file) ? 2 : 1),
        LOG_FIRST(file -> isControl(file) || isLog(file) ? 0 : 1),
        CONTROL_LAST(file -> isControl(file) ? 2 : isLog(file) ? 1 : 0);

        private final ToIntFunction<Path> place;

        Order(ToIntFunction<Path> place) {
            this.place = place;
        }

        private static boolean isControl(Path file) {
            return file.toString().endsWith(".ctrl");
        }

        private static boolean isLog(Path file) {
            return file.getParent().endsWith("log");
        }
    }

    record Cut(Order order, Work work, int seed) {}

    @TempDir
    private static Path model;

    @TempDir
    private Path place;

    private final Texts texts = new Texts();
    private final Wiring wiring = new Wiring(texts, Clock.systemDefaultZone(), "essai");

    @BeforeAll
    static void aLivingBusinessWithABackup() {
        Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "essai");
        try (OpenDesk desk = wiring.open(Optional.of(model))) {
            desk.sample().fill(desk.today(), RateTable.shipped());
            desk.safety().backups().orElseThrow().make(Backup.Occasion.ASKED, Progress.NONE);
        }
    }

    static Stream<Cut> cuts() {
        return IntStream.range(0, Integer.getInteger("cuts", WORKS.size()))
                .boxed()
                .flatMap(seed ->
                        Stream.of(Order.values()).map(order -> new Cut(order, WORKS.get(seed % WORKS.size()), seed)));
    }

    @Test
    void nothingTellsDerbyNotToWaitForTheDisk() {
        try (OpenDesk desk = wiring.open(Optional.of(place))) {
            assertThat(System.getProperty("derby.system.durability")).isNull();
            assertThat(desk.clients().rows()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cuts")
    @Timeout(240)
    void whatWasSaidBeforeTheCutIsThereOrTheOwnerReadsWhyNot(Cut cut) throws Exception {
        Path folder = place.resolve("donnees");
        copy(model, folder, cut.order());
        Path left = place.resolve("apres");

        List<String> said = cutShort(cut, folder, left);

        long bytes = size(left.resolve("base"));
        try (OpenDesk desk = wiring.open(Optional.of(left))) {
            if (cut.order() == Order.AS_A_DISK) {
                check(cut, desk, said);
            }
        } catch (Refusal refused) {
            assertThat(refused.message(texts)).contains(left.toString(), "Rien n’a été effacé");
            assertThat(size(left.resolve("base"))).isGreaterThanOrEqualTo(bytes);
            theLastBackupIsOffered(left);
        }
    }

    /** What was said before the copy began. */
    private static List<String> cutShort(Cut cut, Path folder, Path left) throws Exception {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FaultWorker.class.getName(),
                        cut.work().name(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Thread listener = new Thread(() -> listen(worker, lines));
        listener.start();
        try {
            while (lines.size() < 2 && worker.isAlive()) {
                Thread.sleep(20);
            }
            Thread.sleep(new Random(cut.seed()).nextInt(LONGEST_MILLIS));
            List<String> said = new ArrayList<>(lines);
            copy(folder, left, cut.order());
            assertThat(worker.isAlive()).as("it works all the time").isTrue();
            return said.subList(1, said.size());
        } finally {
            worker.destroyForcibly().waitFor();
            listener.join();
        }
    }

    private static void listen(Process worker, Queue<String> lines) {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            // no more is said
        }
    }

    private void check(Cut cut, OpenDesk desk, List<String> said) {
        Soundness found = desk.safety().soundness().run(Progress.NONE);
        assertThat(found.tables()).as("%s", cut).allMatch(Soundness.Table::isSound);
        assertThat(found.chain().broken()).as("%s", cut).isEmpty();
        assertThat(found.files().damaged()).as("%s", cut).isEmpty();
        switch (cut.work()) {
            case SAVE ->
                assertThat(desk.archives().originals().of(FaultWorker.CLIENT))
                        .extracting(Original::fileName)
                        .containsAll(said);
            case IMPORT ->
                assertThat(desk.invoices().rows(Optional.empty(), Integer.MAX_VALUE))
                        .extracting(InvoiceRow::number)
                        .containsAll(said);
            default ->
                assertThat(desk.safety().backups().orElseThrow().all())
                        .isNotEmpty()
                        .allSatisfy(backup -> wiring.restore(
                                backup.file(),
                                place.resolve("la-" + backup.madeAt().toEpochMilli()),
                                Progress.NONE));
        }
    }

    private void theLastBackupIsOffered(Path left) {
        LastBackup last = new LastBackup(left, wiring);
        last.putBack(last.newest().orElseThrow(), KeySource.BARE);
        try (OpenDesk desk = wiring.open(Optional.of(left))) {
            assertThat(desk.clients().rows()).isNotEmpty();
        }
    }

    private static void copy(Path from, Path to, Order order) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(files::add);
        } catch (UncheckedIOException vanished) {
            // what a backup under way takes away as it is listed
        }
        files.sort(Comparator.comparingInt((Path file) -> Files.isDirectory(file) ? -1 : order.place.applyAsInt(file))
                .thenComparing(Comparator.naturalOrder()));
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                copy(file, target);
            }
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (NoSuchFileException vanished) {
            Files.deleteIfExists(target);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
