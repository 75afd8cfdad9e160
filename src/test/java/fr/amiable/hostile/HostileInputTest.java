package fr.amiable.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever comes from outside is read or refused with words, by a program that has 256 MB and no way out: none of it hangs, fills
 * the memory, writes elsewhere or asks the network. A slice each time; {@code -Dhostile=20000} for as many as that.
 */
class HostileInputTest {

    private static final int SLICE = Integer.getInteger("hostile", 100);

    /** The first mutation, so that a long run is shared among processors: all else is read where it is the very first. */
    private static final int FIRST = Integer.getInteger("hostile.from", 0);

    private static final boolean IS_BY_ALL = SLICE >= 2_000;
    private static final int MOST_FAULTS = 60;

    /** Each input read, with the milliseconds of work it took. */
    private static final Path SAID = Path.of("target", "hostile.txt");

    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> read = new HashSet<>();

    @TempDir
    private Path place;

    @Test
    void whateverComesFromOutsideIsReadOrRefusedWithWords() throws Exception {
        HostileCorpus corpus = new HostileCorpus();
        Path work = Files.createDirectories(place.resolve("a/b/c/d/donnees"));
        Path temporary = Files.createDirectories(place.resolve("temporaire"));
        Files.createFile(place.resolve("aucun-hote"));
        Files.deleteIfExists(SAID);

        int next = FIRST == 0 ? 0 : corpus.size() + FIRST;
        int to = corpus.size() + FIRST + SLICE;
        while (next < to && faults.size() < MOST_FAULTS) {
            next = run(work, temporary, next, to);
        }

        assertThat(faults).isEmpty();
        assertThat(read.stream().filter(number -> number >= corpus.size() + FIRST))
                .hasSize(SLICE);
        assertThat(files())
                .containsExactlyInAnyOrder(
                        place.resolve("aucun-hote"), place.resolve("derby.log"), work.resolve("fichier"));
    }

    @Test
    void thePublicFilesAreAmongThem() throws IOException {
        assumeTrue(Files.isDirectory(HostileCorpus.SHARED), "no public test corpus at " + HostileCorpus.SHARED);

        assertThat(new HostileCorpus().size()).isGreaterThan(150);
    }

    /** Where to go on. */
    private int run(Path work, Path temporary, int from, int to) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        // as the installed program is started
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(NoNetwork.options(place.resolve("aucun-hote").toString()));
        command.addAll(List.of("-Djava.awt.headless=true", "-Djava.io.tmpdir=" + temporary));
        command.add("-Dderby.stream.error.file=" + place.resolve("derby.log"));
        command.addAll(List.of("-Dproject=" + Path.of("").toAbsolutePath(), "-Dshared=" + HostileCorpus.SHARED));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HostileWorker.class.getName()));
        command.addAll(List.of(work.toString(), String.valueOf(from), String.valueOf(to), String.valueOf(IS_BY_ALL)));
        Process worker = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
                Writer said = Files.newBufferedWriter(SAID, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(HostileWorker.END)) {
                    return to;
                }
                said.write(line + "\n");
                said.flush();
                last = line.startsWith(HostileWorker.AT) ? line.substring(HostileWorker.AT.length()) : last;
                note(line);
            }
        } finally {
            worker.destroyForcibly();
        }
        int code = worker.waitFor();
        assertThat(last).as("the worker did not start").isNotEmpty();
        if (code != HostileWorker.HUNG) {
            faults.add(last + ": ended with " + code);
        }
        return Integer.parseInt(last.substring(0, last.indexOf(' '))) + 1;
    }

    private void note(String line) {
        if (line.startsWith(HostileWorker.FAULT)) {
            faults.add(line);
        } else if (line.startsWith(HostileWorker.READ)) {
            read.add(Integer.valueOf(line.split(" ")[2]));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
