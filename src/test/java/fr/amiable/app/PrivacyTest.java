package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.PdfWords;
import fr.amiable.journal.ChainCheck;
import fr.amiable.journal.ChainWords;
import fr.amiable.law.RateTable;
import fr.amiable.privacy.ErasurePlan;
import fr.amiable.privacy.ErasureRefused;
import fr.amiable.privacy.PersonalData;
import fr.amiable.privacy.PrivacyService;
import fr.amiable.storage.Database;
import fr.amiable.storage.privacy.DerbyPersonRepository;
import fr.amiable.storage.transfer.DerbyDeskTables;
import fr.amiable.transfer.DeskTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rights of persons on a living business: a copy of what is known, an erasure that keeps what the law keeps. */
class PrivacyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofDays(365 * 16));

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final List<String> words = new ArrayList<>();

    @BeforeEach
    void aLivingBusiness() {
        try (OpenDesk desk = open(CLOCK)) {
            desk.sample().fill(desk.today(), RateTable.shipped());
            desk.clients().rows().forEach(row -> remember(desk.clients().get(row.id())));
        }
    }

    /** What tells of each person. */
    private void remember(Client client) {
        words.add(client.name());
        client.contacts().forEach(contact -> {
            words.add(contact.email());
            words.add(contact.name());
        });
        client.addresses().forEach(address -> words.add(address.address().street()));
        words.removeIf(String::isBlank);
    }

    private OpenDesk open(Clock clock) {
        return new Wiring(texts, clock, "essai").open(Optional.of(folder));
    }

    @Test
    void withMoneyOwedOrADisputeOpenNothingMayGoAndTheReasonIsTold() {
        try (OpenDesk desk = open(CLOCK)) {
            ClientId client = desk.cases().disputes().rows().get(0).client();
            ErasurePlan plan = desk.data().privacy().plan(client);

            assertThat(plan.isRefused()).isTrue();
            assertThat(plan.lines()).allSatisfy(line -> assertThat(line.why()).isPresent());
            assertThatThrownBy(() ->
                            desk.data().privacy().erase(client, plan.facts().name()))
                    .isInstanceOf(ErasureRefused.class);
            assertThat(desk.data().privacy().toPurge()).isEmpty();
        }
    }

    @Test
    void yearsLaterAllIsListedAndAnErasureOnTheNameTypedTakesItAwayWithAWholeChain() {
        try (OpenDesk desk = open(LATER)) {
            desk.overall().search().watch(() -> {});
            desk.overall().search().build(Progress.NONE);
            assertThat(desk.data().privacy().toPurge())
                    .extracting(PrivacyService.ToPurge::last)
                    .isSorted()
                    .hasSizeGreaterThan(1);
            ClientId client = desk.data().privacy().toPurge().get(0).client();
            String name = desk.clients().get(client).name();
            assertThat(found(desk, name)).isPositive();
            assertThatThrownBy(() -> desk.data().privacy().erase(client, "un autre"))
                    .isInstanceOfSatisfying(
                            ErasureRefused.class,
                            refused -> assertThat(refused.message(texts)).contains(name, "Rien n’a été effacé"));

            ErasurePlan done = desk.data().privacy().erase(client, name.toUpperCase(Locale.ROOT));

            assertThat(done.erased()).contains(PersonalData.IDENTITY, PersonalData.INVOICES);
            desk.overall().search().catchUp();
            assertThat(found(desk, name)).isZero();
            assertThat(desk.clients().get(client).name()).isEqualTo("Client effacé n° " + client.value());
            assertThat(desk.data().privacy().plan(client).lines()).isEmpty();
            assertThat(desk.data().privacy().toPurge())
                    .noneMatch(one -> one.client().equals(client));
            assertThat(desk.safety().soundness().run(Progress.NONE).isSound()).isTrue();
            ChainCheck check = ChainCheck.of(desk.safety().chain());
            assertThat(check.isWhole()).isTrue();
            assertThat(check.erased()).isPositive();
            assertThat(new ChainWords(texts).of(check)).contains("effacés avec des données personnelles");
        }
    }

    private static long found(OpenDesk desk, String words) {
        return desk.overall().search().search(words, 20).groups().stream()
                .flatMap(group -> group.hits().stream())
                .filter(hit -> (hit.title() + hit.detail()).contains(words))
                .count();
    }

    @Test
    void wordsThatGoWithoutAnActThatTellsOfThemBreakTheChain() {
        try (Database database = Database.open(folder)) {
            database.sql()
                    .sql(
                            "UPDATE journal SET before_text = '', after_text = '', erased_at = happened_at WHERE place = 3")
                    .update();
        }
        try (OpenDesk desk = open(CLOCK)) {
            ChainCheck check = ChainCheck.of(desk.safety().chain());
            assertThat(check.broken().orElseThrow().fault()).isEqualTo(ChainCheck.Fault.CHANGED);
            assertThat(check.broken().orElseThrow().place()).isEqualTo(3);
        }
    }

    /** Whatever table a later version adds: no word of a person may be left when all of it went. */
    @Test
    void nothingOfThePersonsIsLeftInAnyTableWhenAllPartsWent() throws IOException {
        byte[] page = "page".getBytes(StandardCharsets.US_ASCII);
        try (Database database = Database.open(folder)) {
            DerbyPersonRepository persons = new DerbyPersonRepository(database, CLOCK);
            List<Long> clients = database.sql()
                    .sql("SELECT id FROM client")
                    .query(Long.class)
                    .list();
            assertThat(dump(database)).contains(words);
            for (long client : clients) {
                database.inTransaction(() -> {
                    persons.erase(
                            new ClientId(client), EnumSet.allOf(PersonalData.class), LocalDate.of(2026, 11, 24), page);
                });
            }
            assertThat(dump(database)).doesNotContain(words);
        }
        try (OpenDesk desk = open(CLOCK)) {
            assertThat(desk.safety().soundness().run(Progress.NONE).files().damaged())
                    .isEmpty();
            desk.clients().rows().forEach(row -> {
                desk.letters().ofClient(row.id());
                desk.cases().chronology().of(row.id());
            });
            desk.cases()
                    .disputes()
                    .rows()
                    .forEach(row -> desk.cases().disputes().stageChanges(row.id()));
        }
    }

    private static String dump(Database database) throws IOException {
        StringBuilder all = new StringBuilder();
        DerbyDeskTables tables = new DerbyDeskTables(database.jdbc());
        for (DeskTable table : tables.tables()) {
            tables.read(table, true, row -> {
                all.append(row.words()).append('\n');
                for (int place = 0; place < table.columns().size(); place++) {
                    if (table.columns().get(place).isFile()) {
                        row.file(place).ifPresent(file -> all.append(latin(file)));
                    }
                }
            });
        }
        return all.toString();
    }

    private static String latin(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void whatIsKeptByLawStaysWithItsNameWhileTheRestGoes() {
        Clock fourYearsLater = Clock.offset(CLOCK, Duration.ofDays(365 * 6));
        try (OpenDesk desk = open(fourYearsLater)) {
            ClientId client = desk.data().privacy().toPurge().stream()
                    .filter(one -> !one.parts().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .client();
            Client before = desk.clients().get(client);
            long invoices = desk.invoices().rowsOf(client).size();

            ErasurePlan done = desk.data().privacy().erase(client, before.name());

            assertThat(done.erased()).doesNotContain(PersonalData.INVOICES, PersonalData.IDENTITY);
            Client after = desk.clients().get(client);
            assertThat(after.name()).isEqualTo(before.name());
            assertThat(after.addresses()).isEqualTo(before.addresses());
            assertThat(after.contacts()).isEmpty();
            assertThat(desk.invoices().rowsOf(client)).hasSize((int) invoices);
            assertThat(ChainCheck.of(desk.safety().chain()).isWhole()).isTrue();
        }
    }

    @Test
    void aPersonGetsASummaryTheDataAndTheFilesAndNothingOfOthers() throws IOException {
        Path zip = folder.resolve("copie").resolve("personne.zip");
        Map<String, byte[]> entries = new HashMap<>();
        String name;
        String other;
        try (OpenDesk desk = open(CLOCK)) {
            ClientId client = desk.cases().disputes().rows().get(0).client();
            name = desk.clients().get(client).name();
            other = desk.clients().rows().stream()
                    .filter(row -> !row.id().equals(client))
                    .map(row -> row.name())
                    .findFirst()
                    .orElseThrow();
            desk.data().privacy().export(client, zip, Progress.NONE);
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        String data = new String(entries.get("donnees.json"), StandardCharsets.UTF_8);
        assertThat(data).contains(name, "\"factures\"", "\"chronologie\"").doesNotContain(other);
        assertThat(entries.keySet()).anyMatch(one -> one.startsWith("pieces/"));
        assertThat(entries.keySet()).anyMatch(one -> one.startsWith("courriers/"));
        String summary = PdfWords.flat(entries.get("resume.pdf"));
        assertThat(summary)
                .contains("Vos données personnelles", name, "Factures", "CNIL")
                .doesNotContain(other);
        try (Stream<Path> left = Files.list(zip.getParent())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void theTwoPapersAreFilledWithTheCompanyAndTheLengthsOfTheLaw() throws IOException {
        try (OpenDesk desk = open(CLOCK)) {
            LocalDate today = desk.today();
            String company = desk.company().current().orElseThrow().name();
            byte[] notice = desk.data().privacy().papers().notice(today);
            byte[] register = desk.data().privacy().papers().register(today);
            write("notice.pdf", notice);
            write("register.pdf", register);
            for (byte[] paper : List.of(notice, register)) {
                assertThat(PdfWords.flat(paper))
                        .contains(company, "L123-22", "à vérifier")
                        .doesNotContain("{", "[à compléter]");
            }
        }
    }

    /** To be looked at. */
    private static void write(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name), pdf);
    }
}
