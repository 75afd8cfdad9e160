package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.ClientId;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.journal.Act;
import fr.amiable.journal.ChainCheck;
import fr.amiable.journal.JournalEntry;
import fr.amiable.law.RateTable;
import fr.amiable.storage.Database;
import fr.amiable.storage.transfer.DerbyDeskTables;
import fr.amiable.transfer.ArchiveRefused;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.DeskTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything of a living business leaves as one ZIP and comes back into an empty folder, equal; a doctored ZIP never does. */
class NeutralExportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    private static Path shared;

    private static Path full;
    private static Path archive;
    private static Map<String, List<String>> here;

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final Wiring wiring = new Wiring(texts, CLOCK, "essai");

    @BeforeEach
    void anExportOfALivingBusiness() throws IOException {
        if (archive == null) {
            full = shared.resolve("plein");
            try (OpenDesk desk = wiring.open(Optional.of(full))) {
                desk.sample().fill(desk.today(), RateTable.shipped());
            }
            fillOddRows();
            here = content(full);
            archive = shared.resolve("export.zip");
            try (OpenDesk desk = wiring.open(Optional.of(full))) {
                desk.data().transfer().export(archive, Progress.NONE);
            }
        }
    }

    /** What the invented business lacks: a secret, odd characters, nothing beside an empty text, a bundle in two pieces. */
    private static void fillOddRows() {
        try (Database database = Database.open(full)) {
            database.sql()
                    .sql(
                            "INSERT INTO mail_account VALUES (1, 'a@b.fr', 'A', '', 'smtp.b.fr', 587, 'STARTTLS', 'a', 'SCELLE', TRUE)")
                    .update();
            database.sql()
                    .sql("INSERT INTO stationery VALUES (1, CAST(X'89504E47' AS BLOB), 1, 2, 'ABOVE', 18, '#0b4f49',"
                            + " NULL, NULL, NULL, 15, 20, 15, 10, 16)")
                    .update();
            database.sql()
                    .sql("INSERT INTO form_draft VALUES ('odd', '2026-11-24T09:00:00.000000000Z', ?)")
                    .param("=1+1;\"«é»\"\r\n\n\ttab\u0000œ😀\\N")
                    .update();
            database.sql()
                    .sql("INSERT INTO bundle_version (dispute_id, number, produced_at, profile, addressee)"
                            + " VALUES (1, 77, '2026-11-24T09:00:00.000000000Z', 'COURT', '')")
                    .update();
            long version = database.sql()
                    .sql("SELECT MAX(id) FROM bundle_version")
                    .query(Long.class)
                    .single();
            // the hash of ABCDE
            database.sql()
                    .sql(
                            "INSERT INTO bundle_file VALUES (?, 0, 'D.pdf', 'f0393febe8baaa55e32f7be2a7cc180bf34e52137d99e056c817a9c07b8f239a', 5, 1)")
                    .param(version)
                    .update();
            database.sql()
                    .sql("INSERT INTO bundle_piece VALUES (?, 0, 0, CAST(X'414243' AS BLOB))")
                    .param(version)
                    .update();
            database.sql()
                    .sql("INSERT INTO bundle_piece VALUES (?, 0, 1, CAST(X'4445' AS BLOB))")
                    .param(version)
                    .update();
        }
    }

    @Test
    void everyTableComesBackEqualAndTheChainOfTheJournalHolds() throws IOException {
        Path empty = folder.resolve("vide");
        try (OpenDesk desk = wiring.open(Optional.of(empty))) {
            assertThat(desk.data().transfer().isEmpty()).isTrue();
            DeskArchives.Content taken = desk.data().transfer().takeIn(archive, Progress.NONE);
            assertThat(taken.files()).isGreaterThan(20);
            assertThat(ChainCheck.of(desk.safety().chain()).isWhole()).isTrue();
            assertThat(desk.safety().soundness().run(Progress.NONE).isSound()).isTrue();
        }
        Map<String, List<String>> there = content(empty);
        assertThat(there.keySet()).isEqualTo(here.keySet());
        // one act more: that it was taken in
        assertThat(there.remove("journal_head")).isNotEqualTo(here.get("journal_head"));
        List<String> acts = there.remove("journal");
        assertThat(acts.subList(0, acts.size() - 1)).isEqualTo(here.get("journal"));
        there.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(here.get(table)));
        assertThat(here.get("original")).isNotEmpty();
    }

    @Test
    void whatLeftAndWhatCameInIsInTheJournalWithItsFileAndItsHash() throws IOException {
        String words = "export.zip, " + Files.size(archive) + " octets, SHA-256 " + Fingerprint.of(archive);
        try (OpenDesk left = wiring.open(Optional.of(full));
                OpenDesk desk = wiring.openInMemory()) {
            desk.data().transfer().takeIn(archive, Progress.NONE);
            assertThat(left.archives().journal().of(Subject.company()).get(0))
                    .returns(Act.DESK_EXPORTED, JournalEntry::act)
                    .returns("essai", JournalEntry::who)
                    .returns(CLOCK.instant(), JournalEntry::at)
                    .returns(words, JournalEntry::after);
            assertThat(desk.archives().journal().of(Subject.company()).get(0))
                    .returns(Act.DESK_TAKEN_IN, JournalEntry::act)
                    .returns(words, JournalEntry::after);
            assertThat(ChainCheck.of(left.safety().chain()).isWhole()).isTrue();
            assertThat(ChainCheck.of(desk.safety().chain()).isWhole()).isTrue();
        }
    }

    @Test
    void anEmptyDeskThatWasExportedIsStillEmpty() {
        try (OpenDesk desk = wiring.openInMemory()) {
            desk.data().transfer().export(folder.resolve("rien.zip"), Progress.NONE);
            assertThat(desk.data().transfer().isEmpty()).isTrue();
        }
    }

    @Test
    void whatIsRecordedAfterwardsGetsTheNextNumbersAndGoesOnWithTheChain() {
        try (OpenDesk before = wiring.open(Optional.of(full));
                OpenDesk desk = wiring.openInMemory()) {
            desk.data().transfer().takeIn(archive, Progress.NONE);
            long last = before.clients().rows().stream()
                    .mapToLong(row -> row.id().value())
                    .max()
                    .orElseThrow();
            long next = desk.clients()
                    .record(before.clients().get(new ClientId(1)).draft())
                    .id()
                    .value();
            assertThat(next).isGreaterThan(last);
            assertThat(ChainCheck.of(desk.safety().chain()).isWhole()).isTrue();
        }
    }

    @Test
    void originalsAreInTheArchiveByteForByteUnderTheirNamesAndNoSecretIs() throws Exception {
        Map<String, byte[]> entries = entries(archive);
        assertThat(entries.keySet())
                .contains("manifeste.json", "structure.json", "reglages.json", "LISEZMOI.txt", "tables/factures.csv")
                .anyMatch(name -> name.matches("courriers/\\d{6}_.*\\.pdf"))
                .noneMatch(name -> name.contains("..") || name.contains("\\"));
        assertThat(entries.get("dossiers/000001-000000.pdf")).isEqualTo("ABCDE".getBytes(StandardCharsets.US_ASCII));
        try (OpenDesk desk = wiring.open(Optional.of(full))) {
            List<String> hashes = new ArrayList<>();
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                hashes.add(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(entry.getValue())));
            }
            for (var original : desk.cases().files().of(new Subject(Subject.Kind.DISPUTE, 1))) {
                assertThat(hashes).contains(original.fingerprint().hex());
            }
        }
        String readMe = new String(entries.get("LISEZMOI.txt"), StandardCharsets.UTF_8);
        assertThat(readMe).contains("tables/clients.csv", "mot de passe de la boîte d’envoi", "PAS chiffrée");
        entries.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(name)
                .doesNotContain("SCELLE"));
    }

    @Test
    void aFolderThatHoldsSomethingTakesNothing() {
        try (OpenDesk desk = wiring.open(Optional.of(full))) {
            assertThat(desk.data().transfer().isEmpty()).isFalse();
            assertThatThrownBy(() -> desk.data().transfer().takeIn(archive, Progress.NONE))
                    .isInstanceOfSatisfying(
                            ArchiveRefused.class,
                            refused -> assertThat(refused.message(texts)).contains("dossier vide"));
        }
    }

    @Test
    void anExportThatIsCancelledLeavesNothing() throws IOException {
        Path out = folder.resolve("sortie");
        try (OpenDesk desk = wiring.open(Optional.of(full))) {
            assertThatThrownBy(() -> desk.data().transfer().export(out.resolve("e.zip"), new CancelledAt(40)))
                    .isInstanceOf(ArchiveRefused.class);
        }
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).isEmpty();
        }
        try (Stream<Path> left = Files.list(full)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".export"));
        }
    }

    @Test
    void takingInThatIsCancelledKeepsNothing() {
        try (OpenDesk desk = wiring.openInMemory()) {
            assertThatThrownBy(() -> desk.data().transfer().takeIn(archive, new CancelledAt(12)))
                    .isInstanceOf(ArchiveRefused.class);
            assertThat(desk.data().transfer().isEmpty()).isTrue();
        }
    }

    private record CancelledAt(int steps, int[] seen) implements Progress {

        CancelledAt(int steps) {
            this(steps, new int[1]);
        }

        @Override
        public void at(long done, long total) {
            seen[0]++;
        }

        @Override
        public boolean isCancelled() {
            return seen[0] >= steps;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a file added | ../../evasion.txt | x | ce nom de fichier est dangereux",
                "a file added | C:\\evil.bat | x | ce nom de fichier est dangereux",
                "a file added | autre.txt | x | n’est pas dans la liste du contenu",
                "a file taken away | tables/factures.csv | | ce fichier manque",
                "a file replaced | tables/factures.csv | \"id\" | sa taille n’est pas celle",
                "a byte changed | tables/clients.csv | | empreinte n’est pas celle",
                "a column renamed | tables/clients.csv | | tables/clients.csv, ligne 1 : la colonne",
                "a value broken | tables/clients.csv | | tables/clients.csv, ligne 2 :",
                "a quote opened | tables/clients.csv | | tables/clients.csv, ligne",
                "a row repeated | tables/clients.csv | | la table refuse cette ligne",
                "a row that corrects nothing | tables/factures.csv | | tables/factures.csv : la table refuse cette ligne",
                "a row taken away | tables/clients.csv | | lignes annoncées",
                "a file bigger than it may be | tables/clients.csv | | comprimé au point",
                "contents broken | manifeste.json | { | la liste du contenu ne se lit pas",
                "contents taken away | manifeste.json | | n’est pas un export complet",
            })
    void aDoctoredArchiveIsRefusedWithTheFileAtFaultAndNothingIsKept(
            String how, String name, String bytes, String message) throws IOException {
        Path doctored = folder.resolve("truque.zip");
        Map<String, byte[]> entries = entries(archive);
        new Doctoring(entries).apply(how, name, bytes == null ? "" : bytes);
        write(doctored, entries);
        try (OpenDesk desk = wiring.openInMemory()) {
            assertThatThrownBy(() -> desk.data().transfer().takeIn(doctored, Progress.NONE))
                    .isInstanceOfSatisfying(
                            ArchiveRefused.class,
                            refused -> assertThat(refused.message(texts)).contains(message));
            assertThat(desk.data().transfer().isEmpty()).isTrue();
            assertThat(ChainCheck.of(desk.safety().chain()).head().place()).isZero();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).noneMatch(one -> one.contains("evasion"));
        }
    }

    @Test
    void whatIsNotAnArchiveIsSaidSo() throws IOException {
        Path text = Files.writeString(folder.resolve("texte.zip"), "bonjour");
        try (OpenDesk desk = wiring.openInMemory()) {
            assertThatThrownBy(() -> desk.data().transfer().takeIn(text, Progress.NONE))
                    .isInstanceOfSatisfying(
                            ArchiveRefused.class,
                            refused -> assertThat(refused.message(texts)).contains("n’est pas un export complet"));
        }
    }

    @Test
    void aVersionMadeByALaterProgramIsRefused() throws IOException {
        Path later = folder.resolve("plus-tard.zip");
        Map<String, byte[]> entries = entries(archive);
        String contents = new String(entries.get("manifeste.json"), StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"scripts\" : \\[ \\{", "\"scripts\" : [ {\"numero\":0,\"nom\":\"a\",\"empreinte\":\"b\"}, {");
        entries.put("manifeste.json", contents.getBytes(StandardCharsets.UTF_8));
        write(later, entries);
        try (OpenDesk desk = wiring.openInMemory()) {
            assertThatThrownBy(() -> desk.data().transfer().takeIn(later, Progress.NONE))
                    .isInstanceOfSatisfying(
                            ArchiveRefused.class,
                            refused -> assertThat(refused.message(texts)).contains("plus récente"));
        }
    }

    /** Every row of every table, files as their bytes. */
    private static Map<String, List<String>> content(Path data) throws IOException {
        Map<String, List<String>> content = new TreeMap<>();
        try (Database database = Database.open(data)) {
            DeskTables tables = new DerbyDeskTables(database.jdbc());
            for (DeskTable table : tables.tables()) {
                List<String> rows = new ArrayList<>();
                tables.read(table, true, row -> {
                    List<String> words = new ArrayList<>(row.words());
                    for (int place = 0; place < words.size(); place++) {
                        if (table.columns().get(place).isFile()) {
                            Optional<InputStream> file = row.file(place);
                            words.set(
                                    place,
                                    file.isEmpty()
                                            ? null
                                            : HexFormat.of()
                                                    .formatHex(file.get().readAllBytes()));
                        }
                    }
                    rows.add(words.toString());
                });
                content.put(table.name(), rows);
            }
        }
        return content;
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static void write(Path file, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
