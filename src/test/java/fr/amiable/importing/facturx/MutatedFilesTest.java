package fr.amiable.importing.facturx;

import static fr.amiable.importing.facturx.FacturXFixtures.bytes;
import static fr.amiable.importing.facturx.FacturXFixtures.pdf;
import static fr.amiable.importing.facturx.FacturXFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.importing.Finding;
import fr.amiable.importing.ReadFile;
import fr.amiable.importing.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
    private static final String[] TOKENS = {
        "<", ">", "&", "]]>", "<!DOCTYPE a>", "endobj", "stream", "obj", "1e9", "-", "\0", "<<", "/Kids", "0 R", "xref"
    };

    /** Kept here, or its level would be forgotten with it. */
    private static final Logger PDF_LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private final Random random = new Random(SEED);
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
            refused += isRefused(mutated(originals.get(i % originals.size()))) ? 1 : 0;
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

    private byte[] mutated(byte[] original) {
        byte[] copy = original.clone();
        switch (random.nextInt(5)) {
            case 0 -> flipBits(copy, 1 + random.nextInt(20));
            case 1 -> copy = Arrays.copyOf(copy, random.nextInt(copy.length));
            case 2 -> copy = without(copy, random.nextInt(copy.length), 1 + random.nextInt(200));
            case 3 -> copy = with(copy, random.nextInt(copy.length), bytes(TOKENS[random.nextInt(TOKENS.length)]));
            default -> {
                int from = random.nextInt(copy.length);
                int length = Math.min(1 + random.nextInt(500), copy.length - from);
                copy = with(copy, random.nextInt(copy.length), Arrays.copyOfRange(copy, from, from + length));
            }
        }
        return copy;
    }

    private void flipBits(byte[] bytes, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int to = Math.min(from + length, bytes.length);
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }

    private static byte[] with(byte[] bytes, int at, byte[] inserted) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(inserted, 0, longer, at, inserted.length);
        System.arraycopy(bytes, at, longer, at + inserted.length, bytes.length - at);
        return longer;
    }
}
