package fr.amiable.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders that a killed program left go; those still written in stay. */
class DraftFolderTest {

    @TempDir
    private Path place;

    @Test
    @Timeout(60)
    void whatAKilledProgramLeftIsRemovedByTheNextWriting() throws Exception {
        Process killed = otherProgram();
        Path left = folders().get(0);
        killed.destroyForcibly().waitFor();
        assertThat(left.resolve("1.pdf")).exists();

        try (DraftFolder next = DraftFolder.in(place)) {
            assertThat(folders()).containsExactly(next.path());
        }

        assertThat(place).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    void whatAnotherProgramStillWritesStays() throws Exception {
        Process other = otherProgram();
        Path written = folders().get(0);
        try (DraftFolder mine = DraftFolder.in(place)) {
            assertThat(folders()).containsExactlyInAnyOrder(mine.path(), written);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(written.resolve("1.pdf")).exists();
    }

    @Test
    void twoWritingsOfThisProgramLeaveEachOtherAlone() throws IOException {
        try (DraftFolder one = DraftFolder.in(place);
                DraftFolder other = DraftFolder.in(place)) {
            assertThat(folders()).containsExactlyInAnyOrder(one.path(), other.path());
        }
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void whatIsNotADraftOfTheProgramIsLeftAlone() throws IOException {
        Path mine = Files.createDirectory(place.resolve(".amiable-notes.tmp"));
        Files.writeString(mine.resolve("notes.txt"), "à moi");

        DraftFolder.in(place).close();

        assertThat(mine.resolve("notes.txt")).hasContent("à moi");
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.toList();
        }
    }

    /** Started, and far enough to have a draft with a file in it. */
    private Process otherProgram() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        place.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(program.getInputStream().read()).isEqualTo('w');
        return program;
    }

    /** A program that starts writing and never ends by itself. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) throws Exception {
            DraftFolder folder = DraftFolder.in(Path.of(arguments[0]));
            Files.writeString(folder.path().resolve("1.pdf"), "%PDF");
            System.out.write('w');
            System.out.flush();
            TimeUnit.MINUTES.sleep(2);
            folder.close();
        }
    }
}
