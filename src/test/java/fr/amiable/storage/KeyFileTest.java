package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.letter.mailing.account.SecretLost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsSealedIsReadAgainAfterRestartAndNeverTwiceTheSame() {
        String first = keys().seal("mot de passe é€");
        String second = keys().seal("mot de passe é€");

        assertThat(first).isNotEqualTo(second).doesNotContain("passe");
        assertThat(keys().open(first)).isEqualTo("mot de passe é€");
        assertThat(keys().open(second)).isEqualTo("mot de passe é€");
    }

    @Test
    void onlyTheOwnersAccountReadsTheKey() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));

        keys().seal("x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(KeyFile.NAME))))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherKeyOrAnAlteredSealOpensNothing() throws IOException {
        String sealed = keys().seal("secret");
        byte[] altered = Base64.getDecoder().decode(sealed);
        altered[altered.length - 1] ^= 1;
        assertThatThrownBy(() -> keys().open(Base64.getEncoder().encodeToString(altered)))
                .isInstanceOf(SecretLost.class);
        assertThatThrownBy(() -> keys().open("pas du base64 !")).isInstanceOf(SecretLost.class);

        Files.delete(folder.resolve(KeyFile.NAME));
        assertThatThrownBy(() -> keys().open(sealed)).isInstanceOf(SecretLost.class);

        keys().seal("autre");
        assertThatThrownBy(() -> keys().open(sealed)).isInstanceOf(SecretLost.class);
    }

    @Test
    void aCutKeyFileIsReplacedOnlyToSealAnew() throws IOException {
        Files.write(folder.resolve(KeyFile.NAME), new byte[5]);

        String sealed = keys().seal("nouveau");

        assertThat(keys().open(sealed)).isEqualTo("nouveau");
    }

    private KeyFile keys() {
        return new KeyFile(Optional.of(folder));
    }
}
