package fr.amiable.storage.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Progress;
import fr.amiable.exporting.archive.ArchiveWords;
import fr.amiable.exporting.archive.ZipArchives;
import fr.amiable.journal.ChainCheck;
import fr.amiable.journal.ChainedAct;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyJournalChain;
import fr.amiable.storage.migration.Migrations;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.DeskColumn;
import fr.amiable.transfer.DeskTable;
import fr.amiable.transfer.TransferService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ConnectionCallback;

/** No table can be forgotten by an export, and one made by an earlier version goes through what came since. */
class TableCatalogueTest {

    private final Database database = Database.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        database.close();
    }

    private List<DeskTable> tables() {
        return database.jdbc().execute((ConnectionCallback<List<DeskTable>>) TableCatalogue::of);
    }

    @Test
    void everyTableOfTheDatabaseIsExportedButTheOneThatTellsTheStateOfTheTables() {
        List<String> all = database.sql()
                .sql("SELECT tablename FROM SYS.SYSTABLES WHERE tabletype = 'T'")
                .query(String.class)
                .list();
        List<String> exported = new ArrayList<>(tables().stream()
                .map(table -> table.name().toUpperCase(Locale.ROOT))
                .toList());
        exported.add("MIGRATION");
        assertThat(exported).containsExactlyInAnyOrderElementsOf(all);
        assertThat(TableCatalogue.LEFT_OUT).containsExactly("migration");
    }

    @Test
    void everyTableAndColumnHasItsFrenchWordsInTheExplanation() {
        ArchiveWords words = ArchiveWords.shipped();
        TreeSet<String> nameless = new TreeSet<>();
        TreeSet<String> files = new TreeSet<>();
        for (DeskTable table : tables()) {
            if (!words.knows(table.name()) || words.meaningOf(table.name()).isBlank()) {
                nameless.add(table.name());
            }
            assertThat(files.add(words.fileOf(table.name()))).as(table.name()).isTrue();
            for (DeskColumn column : table.columns()) {
                if (words.meaningOf(table.name(), column.name()).isEmpty()) {
                    nameless.add(table.name() + "." + column.name());
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void tablesThatAreNamedComeBeforeThoseThatNameThem() {
        List<String> seen = new ArrayList<>();
        for (DeskTable table : tables()) {
            seen.add(table.name());
            assertThat(seen)
                    .containsAll(
                            table.links().stream().map(DeskTable.Link::table).toList());
        }
    }

    @Test
    void anExportOfAnEarlierVersionGoesThroughTheScriptsThatCameSince() throws IOException {
        Migrations shipped = Migrations.shipped();
        int last = shipped.scripts().get(shipped.scripts().size() - 1).number();
        try (Database earlier = Database.inMemory(shipped.upTo(12))) {
            earlier.sql()
                    .sql("INSERT INTO owner_rates VALUES (2026, 1, 1.5, 2.5, 3.5, 'BCE', TRUE)")
                    .update();
            earlier.sql()
                    .sql("INSERT INTO terms_of_sale (version, in_force_on, note) VALUES ('A', '2026-01-01', '')")
                    .update();
            new ZipArchives()
                    .write(
                            new DerbyDeskTables(earlier.jdbc()),
                            new DeskArchives.Journal(0, ChainedAct.START, true),
                            Instant.EPOCH,
                            folder.resolve("ancien.zip"),
                            Progress.NONE);
        }
        service().takeIn(folder.resolve("ancien.zip"), Progress.NONE);
        assertThat(database.sql()
                        .sql("SELECT source FROM owner_rates")
                        .query(String.class)
                        .single())
                .isEqualTo("BCE");
        assertThat(database.sql()
                        .sql("SELECT MAX(number) FROM migration")
                        .query(Integer.class)
                        .single())
                .isEqualTo(last);
        assertThat(ChainCheck.of(new DerbyJournalChain(database)).isWhole()).isTrue();
    }

    private TransferService service() {
        return new TransferService(
                new TransferService.Ways(
                        new DerbyDeskCopy(database),
                        new DerbyDeskFilling(database, Clock.systemUTC()),
                        new DerbyJournalChain(database),
                        new ZipArchives()),
                new DerbyJournal(database, "essai", Clock.systemUTC()),
                Clock.systemUTC());
    }
}
