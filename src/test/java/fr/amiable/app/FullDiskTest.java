package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupFailed;
import fr.amiable.backup.Soundness;
import fr.amiable.cli.Commands;
import fr.amiable.cli.ExitCodes;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRow;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.document.bundle.StreamingBundleWriter;
import fr.amiable.importing.ImportOptions;
import fr.amiable.importing.ImportReport;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.law.RateTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The disk fills up in the middle of the work: words the owner understands, nothing half written, and all that was said is there afterwards. */
class FullDiskTest {

    private static final int MEGABYTES = 96;
    private static final int MOST = 5_000;

    @TempDir
    private Path place;

    private final Texts texts = new Texts();
    private final Wiring wiring = new Wiring(texts, Clock.systemDefaultZone(), "essai");
    private SmallDisk disk;
    private Path folder;

    @BeforeEach
    void aSmallDisk() throws IOException {
        disk = SmallDisk.at(place.resolve("disque"), MEGABYTES);
        folder = disk.place().resolve("donnees");
    }

    @AfterEach
    void noDisk() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void clientsAreKeptUntilTheDiskIsFullAndNoneIsHalfThere() throws IOException {
        List<String> said = new ArrayList<>();
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            disk.fill(0);

            assertInFrench(refusalAfter(said, number -> save(desk, number)));
            disk.makeRoom();
            // the same window goes on once there is room
            said.add(save(desk, MOST));
        }

        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            assertSound(desk);
            assertThat(desk.clients().rows())
                    .extracting(ClientRow::name, ClientRow::town)
                    .containsExactlyInAnyOrderElementsOf(
                            said.stream().map(name -> tuple(name, "Marseille")).toList());
            assertThat(desk.clients().rows())
                    .allSatisfy(row ->
                            assertThat(desk.clients().get(row.id()).contacts()).hasSize(2));
        }
    }

    private static String save(OpenDesk desk, int number) {
        String name = "Client " + number;
        // a long note fills what is left sooner
        desk.clients()
                .record(new ClientDraft(
                        ClientKind.PROFESSIONAL,
                        MerchantStatus.UNKNOWN,
                        name,
                        "",
                        "",
                        List.of(
                                new Contact("Ana", Contact.Role.REMINDERS, "ana@client.example", "06"),
                                new Contact("", Contact.Role.BILLING, "compta@client.example", "")),
                        List.of(new ClientAddress(
                                ClientAddress.Use.SEAT, PostalAddress.of("1 quai Sud", "13001", "Marseille"))),
                        ClientFlags.NONE,
                        "Une note. ".repeat(150)));
        return name;
    }

    @Test
    void eachInvoiceOfAnImportIsThereWholeOrRefused() throws IOException {
        List<String> said = new ArrayList<>();
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            desk.sample().fill(desk.today(), RateTable.shipped());
            disk.fill(0);

            assertInFrench(refusalAfter(said, number -> take(desk, number)));
        }

        // left full, and closed so
        disk.makeRoom();
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            assertSound(desk);
            assertThat(desk.invoices().rows(Optional.empty(), Integer.MAX_VALUE))
                    .extracting(InvoiceRow::number)
                    .filteredOn(number -> number.startsWith("DISQUE-"))
                    .containsExactlyInAnyOrderElementsOf(said);
            assertThat(take(desk, MOST)).isEqualTo("DISQUE-" + MOST);
        }
    }

    private String take(OpenDesk desk, int one) {
        try {
            String model = Files.readString(Path.of("src/test/resources/importing/facturx/invoice-en16931.xml"));
            String number = model.replaceAll("(?s).*?<rsm:ExchangedDocument>.*?<ram:ID>([^<]+)</ram:ID>.*", "$1");
            Path file = place.resolve("facture-" + one + ".xml");
            // its original is kept as well: a long one fills what is left sooner
            Files.writeString(
                    file,
                    model.replace(number, "DISQUE-" + one) + "<!--" + "x".repeat(50_000) + "-->",
                    StandardCharsets.UTF_8);
            ImportReport report = desk.imports()
                    .importFiles(List.of(file), new ImportOptions(true), Progress.NONE)
                    .get(0);
            assertThat(report.isTaken()).isTrue();
            return "DISQUE-" + one;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aBundleThatFindsNoRoomLeavesNoFileAndSaysSo() throws IOException {
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            desk.sample().fill(desk.today(), RateTable.shipped());
        }
        Path out = Files.createDirectories(disk.place().resolve("sortie"));
        Path file = out.resolve("dossier.pdf");
        for (long left : new long[] {0, 100_000}) {
            disk.makeRoom();
            disk.fill(left);
            StringWriter err = new StringWriter();

            int code = command(err)
                    .execute("--donnees", folder.toString(), "dossier", "L-2026-001", "--vers", file.toString());

            assertThat(code).as("with %d bytes left", left).isEqualTo(ExitCodes.REFUSED);
            assertThat(err.toString()).doesNotContain("Exception").containsPattern("place|écri");
            assertThat(SmallDisk.names(out)).isEmpty();
        }
        disk.makeRoom();

        assertThat(command(new StringWriter())
                        .execute("--donnees", folder.toString(), "dossier", "L-2026-001", "--vers", file.toString()))
                .isEqualTo(ExitCodes.DONE);
    }

    private CommandLine command(StringWriter err) {
        return new Commands(
                        texts,
                        RateTable::shipped,
                        wiring,
                        () -> new StreamingBundleWriter(texts, Clock.systemDefaultZone()),
                        window -> {})
                .assemble()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true));
    }

    @Test
    void aBackupThatRunsOutOfRoomHalfWayLeavesTheEarlierOnesOnly() throws IOException {
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            desk.sample().fill(desk.today(), RateTable.shipped());
            desk.safety().backups().orElseThrow().make(Backup.Occasion.ASKED, Progress.NONE);
            List<String> before = backups(desk);

            BackupFailed failed = catchThrowableOfType(
                    BackupFailed.class,
                    () -> desk.safety().backups().orElseThrow().make(Backup.Occasion.ASKED, new FillingUp(disk)));

            assertInFrench(failed);
            assertThat(backups(desk)).isEqualTo(before);
            assertThat(SmallDisk.names(folder)).noneMatch(name -> name.contains(".en-cours-"));
            assertThatThrownBy(() -> desk.safety().backups().orElseThrow().make(Backup.Occasion.ASKED, Progress.NONE))
                    .isInstanceOfSatisfying(
                            BackupFailed.class,
                            full -> assertThat(full.message(texts)).contains("Mo"));
            disk.makeRoom();
            assertSound(desk);
            assertThat(desk.safety().backups().orElseThrow().make(Backup.Occasion.ASKED, Progress.NONE))
                    .satisfies(made -> assertThat(made.damaged()).isEmpty());
        }
    }

    private static List<String> backups(OpenDesk desk) {
        return desk.safety().backups().orElseThrow().all().stream()
                .map(backup -> backup.file().getFileName() + " " + backup.size())
                .toList();
    }

    /** Takes all that is left once the copy is made and the file begun. */
    private record FillingUp(SmallDisk disk) implements Progress {

        @Override
        public void at(long done, long total) {
            disk.fill(0);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    /** However much is left, an update that finds no room leaves the folder as it was, or one step further; never in between. */
    @Test
    void anUpdateThatFindsNoRoomCanBeDoneLater() throws IOException {
        FaultsTest.unpack(folder);
        List<Refusal> refused = new ArrayList<>();
        for (long left : new long[] {0, 200_000, 3_000_000, 8_000_000, 14_000_000, 20_000_000}) {
            disk.makeRoom();
            disk.fill(left);
            try (OpenDesk desk = wiring.open(Optional.of(folder))) {
                assertThat(desk.clients().rows()).isNotEmpty();
            } catch (Refusal full) {
                assertInFrench(full);
                refused.add(full);
            }
        }
        disk.makeRoom();

        assertThat(refused).hasSizeGreaterThan(1);
        try (OpenDesk desk = wiring.open(Optional.of(folder))) {
            Soundness found = desk.safety().soundness().run(Progress.NONE);
            assertThat(found.tables()).allMatch(Soundness.Table::isSound);
            assertThat(found.chain().broken()).isEmpty();
            assertThat(desk.clients().rows()).isNotEmpty();
        }
    }

    /** Goes on until it is refused; what was not refused was kept. */
    private static Refusal refusalAfter(List<String> said, Saving saving) {
        for (int number = 1; number < MOST; number++) {
            try {
                said.add(saving.save(number));
            } catch (Refusal full) {
                return full;
            }
        }
        throw new AssertionError("never full");
    }

    private interface Saving {

        String save(int number);
    }

    private void assertInFrench(Refusal refused) {
        assertThat(refused.message(texts)).containsPattern("la place sur le disque|Il manque de la place");
    }

    private static void assertSound(OpenDesk desk) {
        Soundness found = desk.safety().soundness().run(Progress.NONE);
        assertThat(found.tables()).allMatch(Soundness.Table::isSound);
        assertThat(found.chain().broken()).isEmpty();
        assertThat(found.files().damaged()).isEmpty();
    }
}
