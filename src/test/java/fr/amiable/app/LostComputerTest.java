package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.backup.Soundness;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.law.RateTable;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.PassphraseNeeded;
import fr.amiable.vault.Vault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's worst day: a passphrase, a backup on a key, the power lost in the middle of an import, then another computer. */
class LostComputerTest {

    private static final String PASSPHRASE = "quatre pommes bleues";
    private static final String DISPUTE = "L-2026-001";
    private static final int LARGE_EXHIBITS = 5;
    private static final int IMPORTED_BEFORE_THE_CUT = 3;

    @TempDir
    private Path place;

    private final Wiring wiring =
            new Wiring(new Texts(), Clock.systemDefaultZone(), "essai", KeySource.passphrase(PASSPHRASE));

    @Test
    void everyExhibitIsThereByteForByteAfterTheCutAndOnTheOtherComputer() throws Exception {
        Path first = place.resolve("premier");
        Path backup = place.resolve("cle-usb.sauvegarde");
        Map<String, ByteBuffer> exhibits;
        try (OpenDesk desk = wiring.open(Optional.of(first))) {
            fill(desk);
            new Vault(first).set(desk.safety().key(), PASSPHRASE);
            exhibits = exhibits(desk);
            desk.safety().backups().orElseThrow().makeTo(backup, Progress.NONE);
        }
        assertThat(exhibits).hasSizeGreaterThan(LARGE_EXHIBITS);

        List<String> imported = powerLostInTheMiddleOfAnImport(first);

        try (OpenDesk desk = wiring.open(Optional.of(first))) {
            assertSound(desk, exhibits);
            assertThat(desk.invoices().rows(Optional.empty(), Integer.MAX_VALUE))
                    .extracting(InvoiceRow::number)
                    .containsAll(imported);
        }

        Path second = place.resolve("second");
        wiring.restore(backup, second, Progress.NONE);

        try (OpenDesk desk = wiring.open(Optional.of(second))) {
            assertSound(desk, exhibits);
        }
        Wiring nobody = new Wiring(new Texts(), Clock.systemDefaultZone(), "essai");
        assertThatThrownBy(() -> nobody.open(Optional.of(second))).isInstanceOf(PassphraseNeeded.class);
    }

    private static void fill(OpenDesk desk) {
        desk.sample().fill(desk.today(), RateTable.shipped());
        List<NewExhibit> large = IntStream.rangeClosed(1, LARGE_EXHIBITS)
                .mapToObj(number -> NewExhibit.of("photo-" + number + ".bin", FaultWorker.bytes(number)))
                .toList();
        desk.cases().exhibits().add(dispute(desk).id().subject(), large, Progress.NONE);
    }

    /** What had been imported before it stopped. */
    private static List<String> powerLostInTheMiddleOfAnImport(Path folder) throws IOException, InterruptedException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FaultWorker.class.getName(),
                        FaultWorker.Work.IMPORT.name(),
                        folder.toString(),
                        PASSPHRASE)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> said =
                    lines.lines().skip(1).limit(IMPORTED_BEFORE_THE_CUT).toList();
            assertThat(said).hasSize(IMPORTED_BEFORE_THE_CUT);
            return said;
        } finally {
            worker.destroyForcibly().waitFor();
        }
    }

    private static void assertSound(OpenDesk desk, Map<String, ByteBuffer> exhibits) {
        assertThat(exhibits(desk)).isEqualTo(exhibits);
        Soundness found = desk.safety().soundness().run(Progress.NONE);
        assertThat(found.tables()).allMatch(Soundness.Table::isSound);
        assertThat(found.chain().broken()).isEmpty();
        assertThat(found.files().damaged()).isEmpty();
    }

    private static Map<String, ByteBuffer> exhibits(OpenDesk desk) {
        return desk.cases().exhibits().of(dispute(desk).id().subject()).numbered().stream()
                .map(NumberedExhibit::exhibit)
                .collect(Collectors.toMap(
                        exhibit -> exhibit.id() + " " + exhibit.original().fileName(),
                        exhibit -> bytes(desk, exhibit.original())));
    }

    private static ByteBuffer bytes(OpenDesk desk, Original original) {
        return ByteBuffer.wrap(desk.archives().originals().bytes(original.id()).orElseThrow());
    }

    private static Dispute dispute(OpenDesk desk) {
        return desk.cases().disputes().getByNumber(DISPUTE);
    }
}
