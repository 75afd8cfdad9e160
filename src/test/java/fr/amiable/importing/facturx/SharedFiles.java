package fr.amiable.importing.facturx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.amiable.importing.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real files of public test corpora, beside the project; a test that needs one is skipped where they are absent. */
final class SharedFiles {

    static final Path FOLDER = Path.of("..", "shared", "data", "facturx");

    private SharedFiles() {}

    static SourceFile read(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "no public test corpus at " + FOLDER.toAbsolutePath());
        return SourceFile.read(file);
    }
}
