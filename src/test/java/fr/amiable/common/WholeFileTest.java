package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void theNewFileTakesThePlaceOfTheFormerAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("liste.csv"), "avant");

        int written = WholeFile.write(file, draft -> {
            Files.writeString(draft, "après");
            assertThat(file).content().isEqualTo("avant");
            return 5;
        });

        assertThat(written).isEqualTo(5);
        assertThat(file).content().isEqualTo("après");
        assertThat(folder).isDirectoryNotContaining(one -> !one.equals(file));
    }

    @Test
    void aWritingThatFailsLeavesTheFormerFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("liste.csv"), "avant");

        assertThatThrownBy(() -> WholeFile.write(file, draft -> {
                    Files.writeString(draft, "apr");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);

        assertThat(file).content().isEqualTo("avant");
        assertThat(folder).isDirectoryNotContaining(one -> !one.equals(file));
    }
}
