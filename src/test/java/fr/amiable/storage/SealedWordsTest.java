package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.letter.mailing.account.SecretLost;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.RecoveryCode;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedWordsTest {

    private final MasterKey key = MasterKey.random();
    private final SealedWords words = new SealedWords(key);

    @Test
    void whatIsSealedIsReadAgainWhereverTheKeyIsAndNeverTwiceTheSame() {
        String first = words.seal("mot de passe é€");
        String second = words.seal("mot de passe é€");

        assertThat(first).isNotEqualTo(second).doesNotContain("passe");
        SealedWords elsewhere = new SealedWords(RecoveryCode.read(RecoveryCode.of(key)));
        assertThat(elsewhere.open(first)).isEqualTo("mot de passe é€");
        assertThat(elsewhere.open(second)).isEqualTo("mot de passe é€");
    }

    @Test
    void anotherKeyOrAnAlteredSealOpensNothing() {
        String sealed = words.seal("secret");
        byte[] altered = Base64.getDecoder().decode(sealed);
        altered[altered.length - 1] ^= 1;

        assertThatThrownBy(() -> words.open(Base64.getEncoder().encodeToString(altered)))
                .isInstanceOf(SecretLost.class);
        assertThatThrownBy(() -> words.open("pas du base64 !")).isInstanceOf(SecretLost.class);
        assertThatThrownBy(() -> new SealedWords(MasterKey.random()).open(sealed))
                .isInstanceOf(SecretLost.class);
    }
}
