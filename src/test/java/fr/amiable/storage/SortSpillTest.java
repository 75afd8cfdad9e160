package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Rows sorted by the database that do not fit in its memory pass through files of its own. */
class SortSpillTest {

    private static final String MARK = "ZQX7Marque";

    @TempDir
    private Path folder;

    /**
     * Sorts in a program with little memory: with much of it free the engine keeps any sort there, whatever it is told. Says how many
     * bytes the largest file of the sort has, and how many of these files can be read.
     */
    static final class Sorter {

        private Sorter() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            try (Database database = Database.open(folder)) {
                List<byte[]> spilled = database.jdbc()
                        .query(
                                "SELECT '" + MARK + "' || one.columnname || other.columnname AS word"
                                        + " FROM sys.syscolumns one, sys.syscolumns other WHERE one.columnnumber <= 4"
                                        + " ORDER BY word",
                                (ResultSetExtractor<List<byte[]>>) rows -> rows.next()
                                        ? contents(folder.resolve("base").resolve("tmp"))
                                        : List.of());
                System.out.println(
                        spilled.stream().mapToLong(bytes -> bytes.length).max().orElse(0));
                System.out.println(spilled.stream().filter(Sorter::tells).count());
            }
        }

        private static boolean tells(byte[] bytes) {
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            return all.contains(MARK)
                    || all.contains(new String(MARK.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        }

        private static List<byte[]> contents(Path place) {
            try (Stream<Path> files = Files.walk(place)) {
                return files.filter(Files::isRegularFile).map(Sorter::bytes).toList();
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

    @Test
    void whatASortPutsOnTheDiskCannotBeRead() throws Exception {
        Process sorter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms16m",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sorter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] said = new String(sorter.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split("\\R");

        assertThat(sorter.waitFor()).isZero();
        assertThat(Long.parseLong(said[0])).as("the sort did not fit").isGreaterThan(100_000);
        assertThat(said[1]).isEqualTo("0");
    }
}
