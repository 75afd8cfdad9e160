package fr.amiable.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.vault.MasterKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed bytes come back as they were, or not at all. */
class SealTest {

    private final MasterKey key = MasterKey.random();
    private final byte[] salt = new byte[Seal.SALT_BYTES];

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Seal.PIECE - 1, Seal.PIECE, Seal.PIECE + 1, 2 * Seal.PIECE, 2 * Seal.PIECE + 17})
    void bytesOfAnyLengthComeBack(int length) throws IOException {
        byte[] plain = bytes(length);

        assertThat(open(seal(plain))).isEqualTo(plain);
    }

    @Test
    void whatIsCutAtAPieceAlteredMovedOrLengthenedIsSeen() throws IOException {
        byte[] sealed = seal(bytes(3 * Seal.PIECE));

        refused(Arrays.copyOf(sealed, Seal.SEALED_PIECE));
        refused(Arrays.copyOf(sealed, 2 * Seal.SEALED_PIECE));
        refused(Arrays.copyOf(sealed, sealed.length - 1));
        refused(Arrays.copyOf(sealed, sealed.length + 1));
        refused(new byte[0]);
        byte[] moved = sealed.clone();
        System.arraycopy(sealed, 0, moved, Seal.SEALED_PIECE, Seal.SEALED_PIECE);
        System.arraycopy(sealed, Seal.SEALED_PIECE, moved, 0, Seal.SEALED_PIECE);
        refused(moved);
        Random random = new Random(3);
        for (int time = 0; time < 50; time++) {
            byte[] altered = sealed.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            refused(altered);
        }
    }

    private void refused(byte[] sealed) {
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(SealedInput.AlteredException.class);
    }

    private byte[] seal(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutput sealed = new SealedOutput(out, new Seal(key, salt, new byte[] {1}))) {
            sealed.write(plain);
        }
        return out.toByteArray();
    }

    private byte[] open(byte[] sealed) throws IOException {
        return new SealedInput(new ByteArrayInputStream(sealed), new Seal(key, salt, new byte[] {1})).readAllBytes();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
