package fr.amiable.evidence.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesAllItsFilesInTheOrderAPersonCountsAndHiddenOnesStayOut() throws IOException {
        for (String name : List.of(
                "scan 10.pdf",
                "scan 2.pdf",
                "Écran.png",
                "devis.pdf",
                ".caché",
                "photos/IMG_9.jpg",
                "photos/IMG_010.jpg",
                ".git/x")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }

        assertThat(GivenFiles.of(List.of(folder)))
                .extracting(NewExhibit::fileName)
                .containsExactly("devis.pdf", "Écran.png", "scan 2.pdf", "scan 10.pdf", "IMG_9.jpg", "IMG_010.jpg");
    }

    @Test
    void filesAndFoldersKeepTheOrderTheyWereGivenIn() throws IOException {
        Path file = Files.writeString(folder.resolve("z.pdf"), "z");
        Path inside = Files.createDirectory(folder.resolve("dossier"));
        Files.writeString(inside.resolve("a.pdf"), "a");

        assertThat(GivenFiles.of(List.of(file, inside)))
                .extracting(NewExhibit::fileName)
                .containsExactly("z.pdf", "a.pdf");
    }

    @Test
    void scansAreListedTheNewestFirstWithoutSubFolders() throws IOException {
        at("ancien.pdf", 1_000);
        at("nouveau.pdf", 9_000);
        at("entre.pdf", 5_000);
        Files.createDirectory(folder.resolve("archives"));

        assertThat(GivenFiles.newestFirst(folder))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("nouveau.pdf", "entre.pdf", "ancien.pdf");
        assertThat(GivenFiles.newestFirst(folder.resolve("absent"))).isEmpty();
    }

    private void at(String name, long millis) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), name), FileTime.fromMillis(millis));
    }
}
