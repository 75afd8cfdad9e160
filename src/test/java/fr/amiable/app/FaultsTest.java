package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.FaultWorker.Work;
import fr.amiable.backup.Backup;
import fr.amiable.backup.Soundness;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.law.RateTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Another program killed outright at a random moment of its work: what it had said is kept, every table, file and act is sound. A few
 * kills each time; {@code -Dfaults=100} for as many as that.
 */
class FaultsTest {

    private static final int FEW = Work.values().length;
    private static final long LONGEST_MILLIS = 6_000;

    /** The folder of the sixth version was made by hand: two of its fingerprints are of no file. */
    private static final List<String> INVENTED = List.of("letter 1", "bundle_file 1/0");

    @TempDir
    private static Path model;

    @TempDir
    private Path place;

    private final Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "essai");

    @BeforeAll
    static void aLivingBusiness() {
        Wiring wiring = new Wiring(new Texts(), Clock.systemDefaultZone(), "essai");
        try (OpenDesk desk = wiring.open(Optional.of(model))) {
            desk.sample().fill(desk.today(), RateTable.shipped());
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("faults", FEW)).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasSaidIsKeptAndAllIsSoundAfterAKill(int seed) throws Exception {
        Work work = Work.values()[seed % Work.values().length];
        Path folder = place.resolve("donnees");
        prepare(work, folder);

        List<String> said = killed(work, folder, new Random(seed));

        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            Soundness found = desk.safety().soundness().run(Progress.NONE);
            assertThat(found.tables()).as("%s with seed %s", work, seed).allMatch(Soundness.Table::isSound);
            assertThat(found.chain().broken()).as("%s with seed %s", work, seed).isEmpty();
            assertThat(found.files().damaged())
                    .as("%s with seed %s", work, seed)
                    .isEqualTo(work == Work.MIGRATION ? INVENTED : List.of());
            check(work, desk, said);
        }
    }

    private static void prepare(Work work, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (work == Work.MIGRATION) {
            unpack(folder);
        } else {
            copy(model, folder);
        }
    }

    /** What it said before it was killed. */
    private static List<String> killed(Work work, Path folder, Random random) throws Exception {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FaultWorker.class.getName(),
                        work.name(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("started");
            worker.waitFor(random.nextLong(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            // by its handle: the process itself would close what it said
            worker.toHandle().destroyForcibly();
            lines.lines().forEach(said::add);
        } finally {
            worker.destroyForcibly().waitFor();
        }
        return said;
    }

    private void check(Work work, OpenDesk desk, List<String> said) throws IOException {
        switch (work) {
            case SAVE -> saved(desk, said);
            case IMPORT ->
                assertThat(desk.invoices().rows(Optional.empty(), Integer.MAX_VALUE))
                        .extracting(InvoiceRow::number)
                        .containsAll(said);
            case BUNDLE -> bundled();
            case BACKUP -> backedUp(desk, said);
            case MIGRATION -> assertThat(desk.clients().rows()).isNotEmpty();
        }
    }

    private static void saved(OpenDesk desk, List<String> said) {
        List<Original> kept = desk.archives().originals().of(FaultWorker.CLIENT).stream()
                .filter(original -> original.fileName().startsWith("fichier-"))
                .toList();
        assertThat(kept).extracting(Original::fileName).containsAll(said);
        assertThat(kept.size() - said.size()).isBetween(0, 1);
        for (Original one : kept) {
            int number = Integer.parseInt(one.fileName().substring("fichier-".length()));
            assertThat(desk.archives().originals().bytes(one.id())).contains(FaultWorker.bytes(number));
        }
    }

    /** A bundle under its name is whole. */
    private void bundled() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".pdf")).toList()) {
                String end = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(end.strip()).startsWith("%PDF").endsWith("%%EOF");
            }
        }
    }

    /** Each backup under its name restores, and the next one clears what the killed one left. */
    private void backedUp(OpenDesk desk, List<String> said) throws IOException {
        List<Backup> all = desk.safety().backups().orElseThrow().all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(said.isEmpty() ? 0 : 1);
        for (Backup backup : all) {
            wiring.restore(backup.file(), place.resolve("la-" + backup.madeAt().toEpochMilli()), Progress.NONE);
        }
        Backup next = desk.safety()
                .backups()
                .orElseThrow()
                .make(Backup.Occasion.ASKED, Progress.NONE)
                .backup();
        try (Stream<Path> left = Files.list(next.file().getParent())) {
            assertThat(left).allMatch(file -> file.toString().endsWith(".amiable"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void unpack(Path folder) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(FaultsTest.class.getResourceAsStream("/fr/amiable/storage/folder-006.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
