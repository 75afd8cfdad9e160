package fr.amiable.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A key file opens with the right words only, and tells damage from a wrong passphrase. */
class KeyFileTest {

    private static final int FEW = 1_000;

    private final MasterKey key = MasterKey.random();

    @Test
    void aKeyShutInAPassphraseComesBackWithItAndWithNothingElse() {
        KeyFile file = KeyFile.read(KeyFile.shut(key, "Un thé à 5 h", FEW).text(), "cle");

        assertThat(file.key("Un thé à 5 h")).isEqualTo(key);
        assertThat(file.key("Un the\u0301 a\u0300 5 h"))
                .as("accents composed otherwise")
                .isEqualTo(key);
        assertThatThrownBy(() -> file.key("un thé à 5 h")).isInstanceOf(WrongPassphrase.class);
        assertThatThrownBy(file::key).isInstanceOf(PassphraseNeeded.class);
    }

    @Test
    void aPassphraseOfTodayCostsSixHundredThousandRounds() {
        assertThat(KeyFile.shut(key, "mot").text()).contains("rounds=600000");
    }

    @Test
    void withoutAPassphraseTheKeyIsThere() {
        assertThat(KeyFile.read(KeyFile.bare(key).text(), "cle").key()).isEqualTo(key);
        assertThat(KeyFile.bare(key).isShut()).isFalse();
    }

    @Test
    void aFileShutTellsNothingOfTheKey() {
        String text = KeyFile.shut(key, "mot", FEW).text();

        assertThat(text).doesNotContain(HexFormat.of().formatHex(key.secret()));
        assertThat(key.toString() + KeyFile.bare(key))
                .doesNotContain(HexFormat.of().formatHex(key.secret()));
    }

    @Test
    void aFileCutOrAlteredAnywhereIsDamagedNotAWrongPassphrase() {
        String text = KeyFile.shut(key, "mot", FEW).text();
        for (int place = 0; place < text.length() - 1; place++) {
            String cut = text.substring(0, place);
            assertThatThrownBy(() -> KeyFile.read(cut, "cle")).isInstanceOf(KeyFileDamaged.class);
            char other = text.charAt(place) == '7' ? '8' : '7';
            String altered = text.substring(0, place) + other + text.substring(place + 1);
            assertThatThrownBy(() -> KeyFile.read(altered, "cle")).isInstanceOf(KeyFileDamaged.class);
        }
    }

    @Test
    void eachUseHasAKeyOfItsOwn() {
        assertThat(key.derived("database")).isNotEqualTo(key.derived("backup")).hasSize(32);
        assertThat(key.derived("database")).isEqualTo(key.derived("database"));
    }
}
