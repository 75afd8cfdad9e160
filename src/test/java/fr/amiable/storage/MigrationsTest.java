package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupPlan;
import fr.amiable.backup.BackupShelf;
import fr.amiable.backup.RestoreService;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.common.Money;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.task.DisputeTask;
import fr.amiable.identifier.Siren;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.ChainCheck;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.stationery.Stationery;
import fr.amiable.storage.backup.DerbyCopies;
import fr.amiable.storage.migration.DatabaseNewer;
import fr.amiable.storage.migration.MigrationChanged;
import fr.amiable.storage.migration.MigrationScript;
import fr.amiable.storage.migration.Migrations;
import fr.amiable.vault.KeySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;

/** Scripts are applied in order, once, whole, after a copy; a folder of another lineage is refused untouched. */
class MigrationsTest {

    private static final List<MigrationScript> SHIPPED = Migrations.shipped().scripts();
    private static final int NEXT_NUMBER = SHIPPED.get(SHIPPED.size() - 1).number() + 1;
    private static final MigrationScript NEXT = new MigrationScript(
            NEXT_NUMBER,
            "999_colour",
            "-- a comment;\nALTER TABLE client ADD COLUMN colour VARCHAR(20);\nUPDATE client SET colour = 'bleu';\n");

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void everyShippedScriptIsListedInTheOrderOfItsNumber() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fr/amiable/storage/migrations"))) {
            assertThat(Migrations.shipped().scripts())
                    .extracting(script -> script.name() + ".sql")
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void anOlderFolderIsBroughtUpToDateAfterACopyThatOpens() {
        Client client = olderFolder();

        try (Database database = Database.open(folder, withNext(NEXT))) {
            assertThat(database.sql()
                            .sql("SELECT colour FROM client")
                            .query(String.class)
                            .list())
                    .containsExactly("bleu");
            assertThat(new DerbyClientRepository(database).find(client.id())).contains(client);
        }

        Backup copy = new BackupShelf(new BackupPlan(folder)).all().get(0);
        assertThat(copy.occasion()).isEqualTo(Backup.Occasion.BEFORE_UPDATE);
        try (Database any = Database.inMemory()) {
            Path place = new RestoreService(new DerbyCopies(any.sql()))
                    .restore(copy.file(), KeySource.BARE, elsewhere.resolve("avant"), Progress.NONE)
                    .folder();
            try (Database before = Database.open(place, Migrations.shipped())) {
                assertThat(new DerbyClientRepository(before).find(client.id())).contains(client);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 12})
    void aFolderOfEachEarlierVersionStillOpensWithWhatItHeld(int version) throws IOException {
        KeptFolders.unpack(version, folder);

        try (Database database = Database.open(folder)) {
            Client client = new DerbyClientRepository(database)
                    .findBySiren(new Siren("732829320"))
                    .orElseThrow();
            assertThat(client.draft()).isEqualTo(asVersionKnewIt(version, Samples.fullClient()));
            assertThat(new DerbyInvoiceRepository(database).rowsOf(client.id()))
                    .filteredOn(row -> row.number().equals("F-1"))
                    .extracting(InvoiceRow::outstanding)
                    .containsExactly(Money.euros("30.00"));
            assertThat(new DerbyCompanyRepository(database).find()).contains(Samples.company());
        }
    }

    @Test
    void aFolderLeftPlainIsEncryptedOnceAfterABackupAndNothingPlainStays() throws IOException {
        KeptFolders.unpack(6, folder);
        Path oldCopy = Files.createDirectories(folder.resolve("sauvegardes").resolve("avant-mise-a-jour-1"));
        Files.writeString(oldCopy.resolve("c10.dat"), Samples.fullClient().name());
        assertThat(filesTelling(Samples.fullClient().name())).isNotEmpty();

        Database.open(folder).close();

        assertThat(filesTelling(Samples.fullClient().name())).isEmpty();
        assertThat(new BackupShelf(new BackupPlan(folder)).all())
                .extracting(Backup::occasion)
                .contains(Backup.Occasion.BEFORE_ENCRYPTION);
        Database.open(folder).close();
    }

    private List<Path> filesTelling(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> tells(file, words))
                    .toList();
        }
    }

    private static boolean tells(Path file, String words) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)
                    .anyMatch(charset ->
                            bytes.contains(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void thePaperOfAnOlderFolderIsPlainUntilTheOwnerChoosesOne() throws IOException {
        KeptFolders.unpack(12, folder);

        try (Database database = Database.open(folder)) {
            DerbyStationeryRepository paper = new DerbyStationeryRepository(database);
            assertThat(paper.find()).isEmpty();
            paper.save(Stationery.PLAIN);
            assertThat(paper.find()).contains(Stationery.PLAIN);
        }
    }

    @Test
    void anInvoiceOfADisputeBeforeTheCourtIsThereTooOnceBroughtUpToDate() throws IOException {
        KeptFolders.unpack(2, folder);

        try (Database database = Database.open(folder)) {
            assertThat(new DerbyInvoiceRepository(database).rows(Optional.empty(), 10))
                    .extracting(row -> row.standing().step())
                    .containsExactly(InvoiceRow.Step.JUDICIAL);
        }
    }

    @Test
    void theCaseOfTheThirdVersionKeepsItsStageAndItsExhibits() throws IOException {
        KeptFolders.unpack(3, folder);

        try (Database database = Database.open(folder)) {
            Clock clock = Clock.systemUTC();
            DisputeRow dispute =
                    new DerbyDisputeRepository(database, clock).rows().get(0);
            assertThat(dispute.progress().stage()).isEqualTo(DisputeStage.PROPOSAL);
            assertThat(dispute.contested()).isEqualTo(Money.euros("20.00"));
            assertThat(new DerbyExhibitRepository(database, clock)
                            .of(dispute.id().subject()))
                    .extracting(exhibit -> exhibit.original().fileName())
                    .containsExactly("2026-03-12_bon-de-livraison.txt");
        }
    }

    @Test
    void theCaseOfTheSixthVersionKeepsItsTaskItsOfferItsLetterAndWhatWasHandedOver() throws IOException {
        KeptFolders.unpack(6, folder);

        try (Database database = Database.open(folder)) {
            Clock clock = Clock.systemUTC();
            DisputeId dispute =
                    new DerbyDisputeRepository(database, clock).rows().get(0).id();
            assertThat(new DerbyTaskRepository(database, clock).ofDispute(dispute))
                    .extracting(DisputeTask::words)
                    .containsExactly("Écrire les conditions de l’accord");
            assertThat(new DerbyOfferRepository(database, clock).ofDispute(dispute))
                    .extracting(offer -> offer.terms().words())
                    .containsExactly("Avoir de 20 €");
            assertThat(new DerbyDossierVersionRepository(database).of(dispute))
                    .extracting(DossierVersion::isCommunicated)
                    .containsExactly(true);
            assertThat(new DerbyLetterRepository(database).newest(10))
                    .extracting(letter -> letter.letter().type())
                    .containsExactly(LetterType.FIRM_REMINDER);
        }
    }

    @Test
    void theActsOfTheSixthVersionAreChainedAndItIsSaidThatTheyWereAfterwards() throws IOException {
        KeptFolders.unpack(6, folder);

        try (Database database = Database.open(folder)) {
            ChainCheck check = ChainCheck.of(new DerbyJournalChain(database));

            assertThat(check.isWhole()).isTrue();
            assertThat(check.acts()).isPositive();
            assertThat(check.head().chainedAfterwards()).isEqualTo(check.acts());
            assertThat(check.head().chainedAt()).isPresent();
        }
    }

    /** Over-indebtedness came with the second, the declaration of the claim with the third. */
    private static ClientDraft asVersionKnewIt(int version, ClientDraft full) {
        if (version >= 3) {
            return full;
        }
        ClientFlags flags = full.flags();
        return new ClientDraft(
                full.kind(),
                full.merchantStatus(),
                full.name(),
                full.siren(),
                full.vatNumber(),
                full.contacts(),
                full.addresses(),
                new ClientFlags(
                        flags.insolvencyPublishedOn(),
                        version == 1 ? Optional.empty() : flags.overIndebtedOn(),
                        flags.isDoNotContact(),
                        flags.isAddressWrong()),
                full.note());
    }

    @Test
    void aNewFolderNeedsNoCopy() {
        Database.open(folder, withNext(NEXT)).close();

        assertThat(folder.resolve("sauvegardes")).doesNotExist();
    }

    @Test
    void aScriptThatFailsLeavesTheTablesAsTheyWereAndTheRightOneFollows() {
        olderFolder();
        MigrationScript failing = new MigrationScript(NEXT_NUMBER, "999_colour", NEXT.text() + "DROP TABLE nowhere;\n");

        assertThatThrownBy(() -> Database.open(folder, withNext(failing)))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("'DROP TABLE' cannot be performed on 'NOWHERE' because it does not exist.");

        try (Database database = Database.open(folder, Migrations.shipped())) {
            assertThatThrownBy(() -> database.sql()
                            .sql("SELECT colour FROM client")
                            .query(String.class)
                            .list())
                    .isInstanceOf(BadSqlGrammarException.class);
        }
        Database.open(folder, withNext(NEXT)).close();
    }

    @Test
    void aFolderOfALaterVersionIsRefused() {
        Database.open(folder, withNext(NEXT)).close();

        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOfSatisfying(
                        DatabaseNewer.class,
                        refusal -> assertThat(refusal.message(new Texts()))
                                .contains(
                                        folder.toString(), "tables en version " + NEXT_NUMBER, "Rien n’a été modifié"));
        Database.open(folder, withNext(NEXT)).close();
    }

    @Test
    void anAppliedScriptWhoseTextChangedIsRefused() {
        olderFolder();
        MigrationScript first = SHIPPED.get(0);
        MigrationScript changed = new MigrationScript(1, first.name(), first.text() + "-- one more word\n");

        assertThatThrownBy(() -> Database.open(folder, new Migrations(List.of(changed, NEXT))))
                .isInstanceOfSatisfying(
                        MigrationChanged.class,
                        refusal -> assertThat(refusal.message(new Texts()))
                                .contains("001_first_tables", "Rien n’a été modifié"));

        assertThat(folder.resolve("sauvegardes")).doesNotExist();
        Database.open(folder).close();
    }

    private static Migrations withNext(MigrationScript next) {
        return new Migrations(Stream.concat(SHIPPED.stream(), Stream.of(next)).toList());
    }

    private Client olderFolder() {
        try (Database database = Database.open(folder, Migrations.shipped())) {
            return new DerbyClientRepository(database).add(Samples.fullClient());
        }
    }
}
