package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own in memory, which can be filled to the last byte or refuse to be written; only where the system lets us mount one. */
final class SmallDisk implements AutoCloseable {

    private static final String FILLER = "autre-chose";
    private static final int BLOCK = 4096;

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** The test that asks is left out where there is none to be had. */
    static SmallDisk at(Path place, int megabytes) throws IOException {
        Files.createDirectories(place);
        Assumptions.assumeTrue(
                isDone("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "amiable-essai", place.toString()),
                "this system lets nobody mount a small disk: it is tried as root on Linux");
        return new SmallDisk(place);
    }

    Path place() {
        return place;
    }

    /** Something else takes all that is free but a few bytes. */
    void fill(long left) {
        try (OutputStream filler =
                Files.newOutputStream(place.resolve(FILLER), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long free = Files.getFileStore(place).getUsableSpace();
            for (long taken = left; taken < free; taken += BLOCK) {
                filler.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(place.resolve(FILLER));
    }

    /** Nobody writes there any more, not even root; what is open for writing must be closed. */
    void forbidWriting() {
        assertThat(isDone("mount", "-o", "remount,ro", place.toString())).isTrue();
    }

    void allowWriting() {
        assertThat(isDone("mount", "-o", "remount,rw", place.toString())).isTrue();
    }

    /** The files of a folder of this disk and below, by their names there. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        // lazily: a file still open must not keep the disk there for ever
        isDone("umount", "-l", place.toString());
    }

    private static boolean isDone(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
