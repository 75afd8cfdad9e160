package fr.amiable.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsFoundTheNextTime() {
        WindowMemory memory = WindowMemory.in(file());
        memory.keep("appearance", "DARK");
        memory.save();

        assertThat(WindowMemory.in(file()).find("appearance")).contains("DARK");
        assertThat(folder.toFile().list()).containsExactly("fenetre.properties");
    }

    @Test
    void aDamagedFileIsForgotten() throws IOException {
        Files.writeString(file(), "appearance=\\u12");

        assertThat(WindowMemory.in(file()).find("appearance")).isEmpty();
    }

    @Test
    void nothingIsWrittenWhileNothingChanged() {
        WindowMemory.in(file()).save();

        assertThat(file()).doesNotExist();
    }

    private Path file() {
        return folder.resolve("fenetre.properties");
    }
}
