package fr.amiable.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.amiable.evidence.FileType;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsRefused() {
        assertRefused(folder, "file.isFolder");
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused(folder.resolve("absent.pdf"), "file.missing");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused(Files.createFile(folder.resolve("vide.pdf")), "file.empty");
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedUnread() throws IOException {
        Path large = folder.resolve("enorme.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertRefused(large, "file.tooLarge");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "garbage before %PDF-1.4, PDF",
        "\ufeff<?xml version='1.0'?>, XML",
        "  <Invoice/>, XML",
        "<!DOCTYPE html><html>, HTML",
        "<HTML><body>, HTML",
        "<!DOCTYPE Invoice [<!ENTITY a 'b'>]><Invoice/>, XML",
        "Bonjour, TEXT"
    })
    void theKindIsToldByTheContent(String start, FileType type) {
        assertThat(new SourceFile("facture.pdf", start.getBytes(StandardCharsets.UTF_8)).type())
                .isEqualTo(type);
    }

    @Test
    void xmlInTwoByteCharactersIsXml() {
        assertThat(FileType.of("\ufeff<a/>".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(FileType.XML);
    }

    private static void assertRefused(Path file, String key) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> SourceFile.read(file))
                .satisfies(refusal ->
                        assertThat(refusal.faults()).extracting(Finding::key).containsExactly(key));
    }
}
