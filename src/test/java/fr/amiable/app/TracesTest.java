package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk with a passphrase is worked with, fails at some of it and is killed: on the disk, what its owner saved and the copy open in
 * another program are the only ones that tell anything. The next start takes that copy away.
 */
class TracesTest {

    private static final List<Charset> WRITINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** What any Java program leaves, of itself only. */
    private static final String OF_JAVA = "hsperfdata_.*";

    @TempDir
    private Path place;

    @Test
    void onlyWhatTheOwnerSavedCanBeRead() throws Exception {
        Path data = Files.createDirectories(place.resolve("donnees"));
        Path owners = Files.createDirectories(place.resolve("documents"));
        Path temporary = Files.createDirectories(place.resolve("temporaire"));
        Process worker = start(temporary, data.toString(), owners.toString());
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && !line.equals(TracesWorker.READY);
                    line = lines.readLine()) {
                said.add(line);
            }
        } finally {
            worker.toHandle().destroyForcibly();
            worker.waitFor();
        }

        assertThat(said).hasSize(1);
        Path shown = Path.of(said.get(0));
        assertThat(shown).startsWith(temporary).hasContent(TracesWorker.MARK);
        assertThat(telling(TracesWorker.MARK))
                .contains(shown, owners.resolve("copie.txt"))
                .allMatch(file -> file.startsWith(owners) || file.equals(shown));
        assertThat(telling(TracesWorker.PASSPHRASE)).isEmpty();
        assertThat(telling(TracesWorker.PASSWORD)).isEmpty();
        assertThat(files(temporary))
                .as("nothing else passes there, packed or not")
                .containsExactlyInAnyOrder(shown, shown.getParent().getParent().resolve(".amiable-lock"));
        assertThat(data.resolve("journal/amiable.0.log"))
                .content()
                .contains("SQLState", "at fr.amiable.app.TracesWorker");

        assertThat(start(temporary, data.toString(), owners.toString(), "again").waitFor())
                .isZero();
        assertThat(files(temporary)).isEmpty();
    }

    private static Process start(Path temporary, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                TracesWorker.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<Path> telling(String words) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files(place)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (WRITINGS.stream().anyMatch(writing -> tells(bytes, words.getBytes(writing)))) {
                found.add(file);
            }
        }
        return found;
    }

    /** As they are, or as the digits of a page written out. */
    private static boolean tells(String bytes, byte[] words) {
        String digits = HexFormat.of().formatHex(words, 0, Math.min(words.length, 8));
        return bytes.contains(new String(words, StandardCharsets.ISO_8859_1))
                || bytes.replaceAll("[\\s]", "").toLowerCase().contains(digits);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().matches(OF_JAVA))
                    .toList();
        }
    }
}
