package fr.amiable.bundle.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.bundle.BundleStopped;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.common.Money;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.document.OddPdfs;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's dispute handed over to a lawyer. */
class HandoversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path place;

    private final OpenDesk desk = new Wiring(
                    new Texts(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private Dispute dispute;

    @BeforeEach
    void fill() {
        desk.sample().fill(TODAY, desk.rates().current());
        dispute = desk.cases().disputes().getByNumber("L-2026-001");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFolderAndItsArchiveHoldTheSameFilesUnderPlainNames() throws IOException {
        HandedOver handed = handOver("Maître Hélène Roux");

        assertThat(handed.folder()).isEqualTo(place.resolve("remise")).isDirectory();
        assertThat(handed.archive()).isEqualTo(place.resolve("remise.zip")).isRegularFile();
        Map<String, byte[]> packed = unpacked(handed.archive());
        assertThat(packed)
                .containsKeys(
                        "remise/Dossier_L-2026-001.pdf",
                        "remise/Decompte_L-2026-001.pdf",
                        "remise/Decompte_L-2026-001.csv",
                        "remise/Chronologie_L-2026-001.pdf",
                        "remise/Chronologie_L-2026-001.csv",
                        "remise/Contacts_L-2026-001.pdf",
                        "remise/Recu_L-2026-001.pdf");
        assertThat(packed.keySet())
                .filteredOn(name -> name.contains("/Pieces/"))
                .hasSize(12);
        assertThat(packed.keySet()).allMatch(name -> name.matches("[A-Za-z0-9_./-]+"));
        for (HandedFile file : handed.files()) {
            assertThat(packed.get("remise/" + file.name()))
                    .isEqualTo(Files.readAllBytes(handed.folder().resolve(file.name())));
        }
        assertThat(packed).hasSize(handed.files().size());
        assertThat(names(place)).containsExactly("remise", "remise.zip");
    }

    @Test
    void theVersionKeptLeadsToTheFileInItsPlace() {
        HandedOver handed = handOver("Maître Roux");

        assertThat(desk.cases().dossiers().versions(dispute.id()))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.isCommunicated()).isTrue();
                    assertThat(version.files().get(0).path())
                            .isEqualTo(handed.folder().resolve("Dossier_L-2026-001.pdf"))
                            .isRegularFile();
                });
    }

    @Test
    void anExhibitThatAsksForAPasswordStopsAllOfItUnlessItMayStayClosed() throws IOException {
        desk.cases()
                .exhibits()
                .add(
                        dispute.id().subject(),
                        List.of(NewExhibit.of("protege.pdf", OddPdfs.locked("sesame"))),
                        Progress.NONE);
        HandoverOrder order = new HandoverOrder(dispute.id(), DossierProfile.LAWYER, "Maître Roux");
        Path target = place.resolve("remise");

        assertThatThrownBy(() -> desk.cases().handovers().handOver(order, target, Progress.NONE))
                .isInstanceOfSatisfying(ProtectedExhibits.class, closed -> {
                    assertThat(closed.numbers()).containsExactly(13);
                    assertThat(closed.message(new Texts()).replace('\u00a0', ' '))
                            .startsWith("La pièce 13 demande un mot de passe.");
                });
        assertThat(names(place)).isEmpty();
        assertThat(desk.cases().dossiers().versions(dispute.id())).isEmpty();

        HandedOver handed = desk.cases().handovers().handOver(order.evenLocked(), target, Progress.NONE);
        assertThat(handed.dossier().refused()).hasSize(1);
    }

    @Test
    void nothingConfidentialIsInAnyFile() throws IOException {
        List<NumberedExhibit> secret = desk.cases().exhibits().of(dispute.id().subject()).numbered().stream()
                .filter(one -> one.exhibit().details().isConfidential())
                .toList();
        assertThat(secret).isNotEmpty();
        HandedOver handed = handOver("Maître Roux");

        for (Map.Entry<String, byte[]> file : unpacked(handed.archive()).entrySet()) {
            String words = words(file.getKey(), file.getValue());
            assertThat(words)
                    .as(file.getKey())
                    .doesNotContain("Garder une marge", "céder au plus", "note-interne", "étape «");
            for (NumberedExhibit one : secret) {
                assertThat(words)
                        .doesNotContain(
                                one.exhibit().details().title(),
                                one.exhibit().original().fingerprint().hex());
            }
        }
    }

    @Test
    void theReceiptNamesWhoTookWhatAndLeavesRoomToSign() throws IOException {
        HandedOver handed = handOver("Maître Hélène Roux");

        String receipt = read(handed, "Recu_L-2026-001.pdf");
        assertThat(receipt)
                .contains("Reçu de remise de dossier", "remis à Maître Hélène Roux le 24 novembre 2026")
                .contains("Reçu par Maître Hélène Roux", "Signature :", "Dossier_L-2026-001.pdf")
                .contains(
                        handed.dossier().version().files().get(0).fingerprint().hex());
        desk.cases().exhibits().of(dispute.id().subject()).numbered().stream()
                .filter(NumberedExhibit::isProduced)
                .forEach(one -> assertThat(receipt.replace("\n", " "))
                        .contains(one.exhibit().details().title().replace('\u00a0', ' ')));
        assertThat(read(handed, "Contacts_L-2026-001.pdf"))
                .contains("Qui est qui", "SAS Bâti Ouest", "Marc Loiseau", "Atelier Lefèvre");
    }

    @Test
    void theLinesOfTheAccountAddUpToWhatIsDue() throws IOException {
        HandedOver handed = handOver("Maître Roux");

        List<String> lines =
                Files.readAllLines(handed.folder().resolve("Decompte_L-2026-001.csv"), StandardCharsets.UTF_8);
        BigDecimal sum = lines.stream()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(';') + 1).replace(',', '.'))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Money due = Money.sum(dispute.invoices().stream()
                .map(invoice -> desk.statements().statement(invoice, TODAY).total())
                .toList());
        assertThat(Money.exactly(sum)).isEqualTo(due);
    }

    @Test
    void itIsCommunicatedJournaledAndNumbersAreFixed() {
        handOver("Maître Roux");

        assertThat(desk.cases().dossiers().versions(dispute.id()))
                .hasSize(1)
                .allMatch(version ->
                        version.isCommunicated() && version.addressee().equals("Maître Roux"));
        assertThat(desk.cases().exhibits().of(dispute.id().subject()).exhibits())
                .anyMatch(exhibit -> exhibit.isCommunicated());
        assertThat(acts()).contains(Act.CASE_HANDED_OVER);
    }

    @Test
    void stoppedAnywhereItLeavesNothingAndNothingIsCommunicated() throws IOException {
        for (int asked = 0; asked < 40; asked += 3) {
            Stop stop = new Stop(asked);
            assertThatThrownBy(() -> desk.cases().handovers().handOver(order("Maître Roux"), target(), stop))
                    .isInstanceOf(BundleStopped.class);
            assertThat(names(place)).isEmpty();
        }
        assertThat(desk.cases().dossiers().versions(dispute.id())).isEmpty();
        assertThat(acts()).doesNotContain(Act.CASE_HANDED_OVER, Act.EXHIBITS_COMMUNICATED);
    }

    @Test
    void whatIsThereAlreadyIsNeverReplaced() throws IOException {
        Files.writeString(place.resolve("remise.zip"), "à moi");

        assertThatThrownBy(() -> handOver("Maître Roux")).isInstanceOf(HandoverRefused.class);

        assertThat(place.resolve("remise.zip")).hasContent("à moi");
        assertThat(names(place)).containsExactly("remise.zip");
        assertThat(desk.cases().dossiers().versions(dispute.id())).isEmpty();
    }

    @Test
    void somebodyMustReceiveIt() throws IOException {
        assertThatThrownBy(() -> handOver(" ")).isInstanceOf(HandoverRefused.class);
        assertThat(names(place)).isEmpty();
    }

    private HandedOver handOver(String addressee) {
        return desk.cases().handovers().handOver(order(addressee), target(), Progress.NONE);
    }

    private HandoverOrder order(String addressee) {
        return new HandoverOrder(dispute.id(), DossierProfile.LAWYER, addressee);
    }

    private Path target() {
        return place.resolve("remise.zip");
    }

    private List<Act> acts() {
        return desk.archives().journal().of(dispute.id().subject()).stream()
                .map(JournalEntry::act)
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String read(HandedOver handed, String name) throws IOException {
        return words(name, Files.readAllBytes(handed.folder().resolve(name)));
    }

    private static String words(String name, byte[] bytes) throws IOException {
        String raw = new String(bytes, StandardCharsets.UTF_8);
        if (!name.endsWith(".pdf")) {
            return raw;
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ') + raw;
        }
    }

    private static Map<String, byte[]> unpacked(Path archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    /** Asks to stop once it was asked so many times whether to. */
    private static final class Stop implements Progress {

        private int left;

        private Stop(int left) {
            this.left = left;
        }

        @Override
        public void at(long done, long total) {
            // nobody is watching
        }

        @Override
        public boolean isCancelled() {
            return left-- <= 0;
        }
    }
}
