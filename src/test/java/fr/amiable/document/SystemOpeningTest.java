package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.bundle.DraftFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Copies for other programs last as long as Amiable does, and are of the owner only. */
class SystemOpeningTest {

    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path temporary;

    @Test
    void copiesGoWithTheProgram() throws IOException {
        try (SystemOpening opening = new SystemOpening(temporary)) {
            Path one = opening.copy("Devis 12.pdf", BYTES);
            Path same = opening.copy("Devis 12.pdf", BYTES);

            assertThat(one).hasBinaryContent(BYTES).hasFileName("Devis 12.pdf").isNotEqualTo(same);
            DraftFolder.removeAbandoned(temporary);
            assertThat(one).exists();
        }

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseEntersTheirFolder() throws IOException {
        try (SystemOpening opening = new SystemOpening(temporary)) {
            Path folder = opening.copy("a.pdf", BYTES).getParent().getParent();

            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
            assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rwx------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatAnotherUserMayChangeInASharedFolderIsLeftAlone() throws IOException {
        Path place = Files.createDirectory(temporary.resolve("tmp"));
        Files.setAttribute(place, "unix:mode", 01777);
        Path trap = Files.createDirectory(place.resolve(".amiable-piege.tmp"));
        Files.createFile(trap.resolve(".amiable-lock"));
        Files.setPosixFilePermissions(trap, PosixFilePermissions.fromString("rwxrwxrwx"));

        DraftFolder.removeAbandoned(place);

        assertThat(trap).exists();
        Files.setPosixFilePermissions(trap, PosixFilePermissions.fromString("rwx------"));
        DraftFolder.removeAbandoned(place);
        assertThat(trap).doesNotExist();
    }

    @Test
    void aNameIsMadeFitForEverySystem() {
        assertThat(SystemOpening.plain("a/b:c?.pdf")).isEqualTo("a_b_c_.pdf");
        assertThat(SystemOpening.plain("..")).isEqualTo("fichier");
    }
}
