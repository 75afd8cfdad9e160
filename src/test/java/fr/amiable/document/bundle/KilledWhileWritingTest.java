package fr.amiable.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.Launcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that writes a bundle and is killed, as by a power cut, at several moments. */
class KilledWhileWritingTest {

    private static final int FILES = 40;
    private static final int BYTES = 1 << 20;
    private static final long WHOLE = (long) FILES * BYTES;

    @TempDir
    private Path folder;

    private final List<String> exhibits = new ArrayList<>();
    private Path target;

    @BeforeEach
    void writeExhibits() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("pieces"));
        String comment = "x".repeat(BYTES);
        for (int number = 0; number < FILES; number++) {
            exhibits.add(Files.write(sources.resolve(number + ".pdf"), heavy(comment))
                    .toString());
        }
        target = Files.createDirectory(folder.resolve("dossiers")).resolve("dossier.pdf");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 0.99})
    @Timeout(120)
    void aKilledProgramLeavesTheEarlierBundleAsItWasAndTheNextOneRemovesItsDraft(double share) throws Exception {
        Files.writeString(target, "le dossier précédent");

        boolean isKilled = killWhenWritten((long) (share * WHOLE));

        if (isKilled) {
            assertThat(target).hasContent("le dossier précédent");
        }
        assertThat(program().waitFor()).isZero();
        assertThat(files()).containsExactly(target);
        try (PDDocument written = Loader.loadPDF(target.toFile())) {
            assertThat(written.getNumberOfPages()).isEqualTo(FILES + 3);
        }
        assertThat(Bundling.faults(target)).isEmpty();
    }

    @Test
    @Timeout(120)
    void whereThereWasNoBundleAKilledProgramLeavesNone() throws Exception {
        assertThat(killWhenWritten(WHOLE / 2)).isTrue();

        assertThat(target).doesNotExist();
        assertThat(files())
                .singleElement()
                .satisfies(draft -> assertThat(draft.toString()).endsWith(".tmp"));
    }

    @Test
    @Timeout(120)
    void aDraftThatIsBeingWrittenIsNotTakenForAnAbandonedOne() throws Exception {
        try (PdfOutput writing = PdfOutput.beside(target)) {
            assertThat(program().waitFor()).isZero();

            assertThat(writing.draft().path()).exists();
            assertThat(target).exists();
        }
        assertThat(files()).containsExactly(target);
    }

    /** False when the program ended before that much was written. */
    private boolean killWhenWritten(long bytes) throws Exception {
        Process program = program();
        while (program.isAlive() && written() <= bytes) {
            program.waitFor(1, TimeUnit.MILLISECONDS);
        }
        boolean isStillWriting = written() >= 0;
        program.destroyForcibly().waitFor();
        return isStillWriting && program.exitValue() != 0;
    }

    /** The size of the draft; less than zero when there is none. */
    private long written() throws IOException {
        for (Path file : files()) {
            if (!file.equals(target)) {
                return Files.exists(file) ? Files.size(file) : -1;
            }
        }
        return -1;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(target.getParent())) {
            return all.toList();
        }
    }

    private Process program() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "assembler",
                "--vers",
                target.toString()));
        command.addAll(exhibits);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A page whose content ends with a long comment. */
    private static byte[] heavy(String comment) {
        return RawPdf.a4(RawPdf.TEXT + "\n%" + comment).bytes();
    }
}
