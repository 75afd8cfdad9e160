package fr.amiable.importing.facturx;

import static fr.amiable.importing.facturx.FacturXFixtures.bytes;
import static fr.amiable.importing.facturx.FacturXFixtures.pdf;
import static fr.amiable.importing.facturx.FacturXFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.hostile.Mutations;
import fr.amiable.importing.Finding;
import fr.amiable.importing.ReadFile;
import fr.amiable.importing.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever happened to a file, it is read or refused with words: nothing else escapes. */
class MutatedFilesTest {

    private static final int MUTATIONS = 2_000;
    private static final long SEED = 20261124;

    /** Kept here, or its level would be forgotten with it. */
    private static final Logger PDF_LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private final Mutations mutations = new Mutations(SEED);
    private final Texts texts = new Texts();

    @BeforeAll
    static void silenceThePdfLibrary() {
        PDF_LIBRARY.setLevel(Level.OFF);
    }

    @AfterAll
    static void letThePdfLibrarySpeak() {
        PDF_LIBRARY.setLevel(null);
    }

    @Test
    void aDamagedFileIsReadOrRefusedWithWords() throws IOException {
        List<byte[]> originals = originals();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            refused += isRefused(mutations.of(originals.get(i % originals.size()))) ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTATIONS / 10, MUTATIONS - 1);
    }

    private boolean isRefused(byte[] content) {
        try {
            ReadFile read = FacturXFixtures.read(content);
            read.warnings().forEach(this::assertHasWords);
            return false;
        } catch (UnreadableFile e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(this::assertHasWords);
            return true;
        }
    }

    private void assertHasWords(Finding finding) {
        assertThat(finding.message(texts)).isNotBlank();
    }

    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        for (String name : List.of(FacturXFixtures.INVOICE, FacturXFixtures.CREDIT_NOTE, FacturXFixtures.ZUGFERD_1)) {
            originals.add(bytes(text(name)));
            originals.add(pdf("factur-x.xml", bytes(text(name))));
        }
        if (Files.isDirectory(SharedFiles.FOLDER)) {
            try (Stream<Path> files = Files.list(SharedFiles.FOLDER)) {
                for (Path file : files.sorted().toList()) {
                    originals.add(Files.readAllBytes(file));
                }
            }
        }
        return originals;
    }
}
