package fr.amiable.backup;

import fr.amiable.vault.MasterKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM over pieces: the nonce of each is its number and whether it is the last, the key belongs to one file, and the head of the
 * file is authenticated with every piece.
 */
final class Seal {

    static final int PIECE = 1 << 18;
    static final int SALT_BYTES = 16;
    static final int TAG = 16;
    static final int SEALED_PIECE = PIECE + TAG;

    private static final int NONCE_BYTES = 12;
    private static final int NUMBER_PLACE = 7;

    private final SecretKeySpec key;
    private final byte[] head;

    /** @param salt drawn for each file, so that no two share a key */
    Seal(MasterKey master, byte[] salt, byte[] head) {
        this.key = new SecretKeySpec(master.derived("backup " + HexFormat.of().formatHex(salt)), "AES");
        this.head = head.clone();
    }

    Cipher cipher(int mode, int number, boolean isLast) throws GeneralSecurityException {
        ByteBuffer nonce = ByteBuffer.allocate(NONCE_BYTES);
        nonce.putInt(NUMBER_PLACE, number);
        nonce.put(NONCE_BYTES - 1, (byte) (isLast ? 1 : 0));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
        cipher.updateAAD(head);
        return cipher;
    }
}
