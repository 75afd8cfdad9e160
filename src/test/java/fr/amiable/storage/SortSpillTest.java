package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Rows sorted by the database that do not fit in its memory pass through files of its own. */
class SortSpillTest {

    private static final String MARK = "ZQX7Marque";
    /** Read when a database opens. Without it the engine lets a sort grow with the free memory of the machine. */
    private static final String ROWS_KEPT_IN_MEMORY = "derby.storage.sortBufferMax";

    @TempDir
    private Path folder;

    @BeforeEach
    void sortsKeepFewRowsInMemory() {
        System.setProperty(ROWS_KEPT_IN_MEMORY, "1000");
    }

    @AfterEach
    void sortsAreAsBefore() {
        System.clearProperty(ROWS_KEPT_IN_MEMORY);
    }

    @Test
    void whatASortPutsOnTheDiskCannotBeRead() {
        try (Database database = Database.open(folder)) {
            List<byte[]> spilled = database.jdbc()
                    .query(
                            "SELECT '" + MARK + "' || one.columnname || other.columnname AS word"
                                    + " FROM sys.syscolumns one, sys.syscolumns other WHERE one.columnnumber <= 4"
                                    + " ORDER BY word",
                            (ResultSetExtractor<List<byte[]>>) rows -> {
                                assertThat(rows.next()).isTrue();
                                return contents(folder.resolve("base").resolve("tmp"));
                            });

            assertThat(spilled).as("the sort did not fit").anyMatch(bytes -> bytes.length > 100_000);
            assertThat(spilled).noneMatch(bytes -> tells(bytes, MARK));
        }
    }

    private static boolean tells(byte[] bytes, String words) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(words)
                || all.contains(new String(words.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
    }

    private static List<byte[]> contents(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).map(SortSpillTest::bytes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
