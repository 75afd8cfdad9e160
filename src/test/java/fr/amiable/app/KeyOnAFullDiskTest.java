package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.amiable.common.Texts;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.KeyNotKept;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase set, changed or removed when the key file finds no room: said in French, and what opened before still opens. */
class KeyOnAFullDiskTest {

    private static final int MEGABYTES = 48;

    @TempDir
    private Path place;

    private final Texts texts = new Texts();
    private SmallDisk disk;
    private Path folder;
    private Vault vault;

    @BeforeEach
    void aDeskOnASmallDisk() throws IOException {
        disk = SmallDisk.at(place.resolve("disque"), MEGABYTES);
        folder = disk.place().resolve("donnees");
        new Wiring(texts, Clock.systemDefaultZone(), "essai")
                .open(Optional.of(folder))
                .close();
        vault = new Vault(folder);
    }

    @AfterEach
    void noDisk() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aFirstPassphraseIsRefusedAndTheDataStillOpenWithoutOne() throws IOException {
        String before = Files.readString(vault.file());
        disk.fill(0);

        KeyNotKept refused = catchThrowableOfType(KeyNotKept.class, () -> vault.change("", "un deux trois"));

        assertThat(refused.message(texts)).contains("cle.properties", "plus de place", "ouvre toujours vos données");
        assertThat(Files.readString(vault.file())).isEqualTo(before);
        assertNothingIsLeft();
        disk.makeRoom();
        vault.change("", "un deux trois");
        assertThat(vault.keyFile().orElseThrow().isShut()).isTrue();
    }

    @Test
    void anotherPassphraseOrNoneIsRefusedAndTheFirstStillOpens() throws IOException {
        vault.change("", "un deux trois");
        KeyFile before = vault.keyFile().orElseThrow();
        disk.fill(0);

        assertThat(catchThrowableOfType(KeyNotKept.class, () -> vault.change("un deux trois", "quatre cinq six")))
                .isNotNull();
        assertThat(catchThrowableOfType(KeyNotKept.class, () -> vault.change("un deux trois", "")))
                .isNotNull();

        assertThat(vault.keyFile().orElseThrow().text()).isEqualTo(before.text());
        assertThat(vault.keyFile().orElseThrow().key("un deux trois").id()).isEqualTo(before.id());
        assertNothingIsLeft();
    }

    @Test
    void aDiskThatIsNotWrittenAnyMoreSaysSo() {
        disk.forbidWriting();
        try {
            KeyNotKept refused = catchThrowableOfType(KeyNotKept.class, () -> vault.change("", "un deux trois"));

            assertThat(refused.message(texts)).contains("ne se laisse pas écrire");
        } finally {
            disk.allowWriting();
        }
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(SmallDisk.names(folder)).noneMatch(name -> name.endsWith(".part"));
    }
}
