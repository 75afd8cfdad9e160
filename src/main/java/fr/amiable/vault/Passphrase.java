package fr.amiable.vault;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Words only the owner knows, made into a key slowly on purpose: PBKDF2 with HMAC-SHA256. */
final class Passphrase {

    /** What a guess must cost at least today; each key file tells its own number. */
    static final int ROUNDS = 600_000;

    private static final int KEY_BITS = 256;

    private Passphrase() {}

    /** The same letters give the same key however a keyboard composes their accents. */
    static byte[] key(String words, byte[] salt, int rounds) {
        char[] letters = Normalizer.normalize(words, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec guess = new PBEKeySpec(letters, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(guess)
                    .getEncoded();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has PBKDF2", absent);
        } finally {
            guess.clearPassword();
        }
    }
}
