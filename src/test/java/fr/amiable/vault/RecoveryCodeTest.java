package fr.amiable.vault;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The code on paper gives the key back, and a slip of the pen is seen and located. */
class RecoveryCodeTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final MasterKey key = MasterKey.random();
    private final String code = RecoveryCode.of(key);

    @Test
    void theCodeGivesTheKeyBackHoweverItIsTyped() {
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(RecoveryCode.read(code)).isEqualTo(key);
        assertThat(RecoveryCode.read(" " + code.toLowerCase(Locale.ROOT).replace("-", "  ")))
                .isEqualTo(key);
        assertThat(RecoveryCode.read(code.replace('0', 'o').replace('1', 'l'))).isEqualTo(key);
        assertThat(RecoveryCode.problems(code)).isEmpty();
    }

    @Test
    void everyKeyOfExtremeBitsComesBack() {
        for (int fill : new int[] {0, 0xFF, 0x80, 0x01}) {
            byte[] secret = new byte[MasterKey.BYTES];
            Arrays.fill(secret, (byte) fill);
            MasterKey extreme = new MasterKey(secret);
            assertThat(RecoveryCode.read(RecoveryCode.of(extreme))).isEqualTo(extreme);
        }
    }

    @Test
    void anySingleWrongSignIsSeenInItsGroup() {
        Random random = new Random(7);
        for (int place = 0; place < code.length(); place++) {
            if (code.charAt(place) == '-') {
                continue;
            }
            char wrong = SIGNS.charAt((SIGNS.indexOf(code.charAt(place)) + 1 + random.nextInt(31)) % 32);
            List<Problem> problems =
                    RecoveryCode.problems(code.substring(0, place) + wrong + code.substring(place + 1));

            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).key()).isEqualTo("vault.code.group");
            assertThat(problems.get(0).arguments().get(0)).isEqualTo(place / 6 + 1);
        }
    }

    @Test
    void twoGroupsInTheWrongOrderAreSeen() {
        String[] groups = code.split("-");
        String other = groups[1];
        groups[1] = groups[0];
        groups[0] = other;

        assertThat(groups[0].equals(groups[1])
                        || !RecoveryCode.problems(String.join("-", groups)).isEmpty())
                .isTrue();
    }

    @Test
    void aMissingSignAndALetterThatIsNoneAreTold() {
        assertThat(RecoveryCode.problems(code.substring(1)))
                .extracting(Problem::key)
                .containsExactly("vault.code.length");
        assertThat(RecoveryCode.problems("U" + code.substring(1)))
                .extracting(Problem::key)
                .containsExactly("vault.code.sign");
        assertThat(RecoveryCode.problems("")).hasSize(1);
    }
}
