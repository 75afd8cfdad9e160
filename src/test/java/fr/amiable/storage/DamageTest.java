package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Texts;
import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files of a real database, really broken: each time the owner reads what is wrong, and nothing is deleted. */
class DamageTest {

    @TempDir
    private static Path sound;

    @TempDir
    private Path folder;

    @BeforeAll
    static void keepSomething() {
        try (Database database = Database.open(sound)) {
            new DerbyClientRepository(database).add(Samples.fullClient());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "service.properties, delete",
        "service.properties, empty",
        "service.properties, half",
        "service.properties, zeros",
        "log/log.ctrl, delete",
        "log/logmirror.ctrl, half",
        "log/log1.dat, delete",
        "seg0/c10.dat, delete",
        "seg0/c20.dat, empty",
        "seg0/c180.dat, half"
    })
    void aFileThatIsGoneOrCutIsSeenBeforeAnythingIsTouched(String file, String harm) throws IOException {
        copy(sound, folder);
        harm(folder.resolve("base").resolve(file), harm);
        Map<String, String> before = contents(folder.resolve("base"));

        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOfSatisfying(
                        DatabaseDamaged.class,
                        refusal -> assertThat(refusal.message(new Texts()))
                                .contains(folder.toString(), "base", "Rien n’a été effacé"));

        assertThat(contents(folder.resolve("base"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = "seg0/c10.dat")
    void pagesOfTheCatalogueThatAreNoLongerThoseOfDerbyAreRefused(String file) throws IOException {
        copy(sound, folder);
        harm(folder.resolve("base").resolve(file), "zeros");

        assertThatThrownBy(() -> Database.open(folder)).isInstanceOf(DatabaseDamaged.class);
        assertThatThrownBy(() -> Database.open(folder)).isInstanceOf(DatabaseDamaged.class);
    }

    @Test
    void aPageFoundDamagedInTheMiddleOfTheWorkIsTheSameRefusal() throws IOException {
        copy(sound, folder);
        try (Database database = Database.open(folder)) {
            long container = database.sql()
                    .sql("SELECT c.conglomeratenumber FROM SYS.SYSCONGLOMERATES c JOIN SYS.SYSTABLES t"
                            + " ON t.tableid = c.tableid WHERE t.tablename = 'CLIENT' AND NOT c.isindex")
                    .query(Long.class)
                    .single();
            harm(folder.resolve("base/seg0/c" + Long.toHexString(container) + ".dat"), "zeros");

            assertThatThrownBy(() -> new DerbyClientRepository(database).rows(Samples.TODAY))
                    .isInstanceOf(DatabaseDamaged.class);
        }
    }

    @Test
    void oneControlFileOfTheTwoIsEnough() throws IOException {
        copy(sound, folder);
        harm(folder.resolve("base/log/log.ctrl"), "zeros");

        try (Database database = Database.open(folder)) {
            assertThat(new DerbyClientRepository(database).rows(Samples.TODAY)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "empty", "half", "zeros"})
    void theNoteOfSizesIsNeverNeeded(String harm) throws IOException {
        copy(sound, folder);
        harm(folder.resolve("base/amiable-sizes.properties"), harm);

        Database.open(folder).close();
    }

    @Test
    void aCreationCutShortIsPutAsideAndStartedAgain() throws IOException {
        Files.createDirectories(folder.resolve("base").resolve("seg0"));
        Files.writeString(folder.resolve("base-en-creation"), "");

        Database.open(folder).close();

        assertThat(folder.resolve("base-inachevee-1").resolve("seg0")).isDirectory();
        assertThat(folder.resolve("base-en-creation")).doesNotExist();
    }

    private static void harm(Path file, String how) throws IOException {
        switch (how) {
            case "delete" -> Files.delete(file);
            case "empty" -> truncate(file, 0);
            case "half" -> truncate(file, Files.size(file) / 2);
            default -> zeros(file);
        }
    }

    private static void truncate(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void zeros(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, 2 * bytes.length / 3, (byte) 0);
        Files.write(file, bytes);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(path -> !path.equals(from)).toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }

    private static Map<String, String> contents(Path from) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                contents.put(
                        from.relativize(one).toString(),
                        Fingerprint.of(Files.readAllBytes(one)).hex());
            }
        }
        return contents;
    }
}
