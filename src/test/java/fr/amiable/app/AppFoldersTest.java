package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Texts;
import fr.amiable.storage.FolderNotWritable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppFoldersTest {

    private static final Path HOME = Path.of("/home/dupre");

    @Test
    void linuxKeepsDataWhereTheDesktopSaysElseInTheLocalShare() {
        assertThat(AppFolders.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/amiable"));
        assertThat(AppFolders.usual("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/amiable"));
        assertThat(AppFolders.usual("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(HOME.resolve(".local/share/amiable"));
    }

    @Test
    void windowsAndMacKeepDataWhereTheirApplicationsDo() {
        assertThat(AppFolders.usual("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Amiable"));
        assertThat(AppFolders.usual("Windows 11", Map.of(), HOME)).isEqualTo(HOME.resolve("AppData/Roaming/Amiable"));
        assertThat(AppFolders.usual("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Amiable"));
    }

    @Test
    void theVariableOfTheOwnerWinsOverTheUsualPlaceAndTheCommandLineOverBoth() {
        assertThat(AppFolders.usual("Mac OS X", Map.of("AMIABLE_HOME", "/chosen"), HOME))
                .isEqualTo(Path.of("/chosen"));
        assertThat(AppFolders.usual("Linux", Map.of("AMIABLE_HOME", " "), HOME))
                .isEqualTo(HOME.resolve(".local/share/amiable"));
        assertThat(AppFolders.choose(Optional.of(Path.of("/asked"))).data()).isEqualTo(Path.of("/asked"));
    }

    @Test
    void missingFoldersAreCreatedAndNothingElseIsLeftInThem(@TempDir Path parent) throws IOException {
        Path data = new AppFolders(parent.resolve("a").resolve("b")).create().data();

        try (var content = Files.list(data)) {
            assertThat(content).containsExactly(data.resolve("journal"));
        }
    }

    @Test
    void aFolderThatCannotExistIsRefusedWithItsName(@TempDir Path parent) throws IOException {
        Path file = Files.createFile(parent.resolve("fichier"));
        AppFolders folders = new AppFolders(file.resolve("data"));

        assertThatThrownBy(folders::create)
                .isInstanceOfSatisfying(
                        FolderNotWritable.class,
                        refusal -> assertThat(refusal.message(new Texts()))
                                .contains(folders.data().toString(), "--donnees"));
    }
}
