package fr.amiable.storage;

import fr.amiable.letter.mailing.account.SecretLost;
import fr.amiable.letter.mailing.account.Secrets;
import fr.amiable.vault.MasterKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals words with AES-256-GCM under a key derived from that of the data folder: they are readable wherever the folder is. */
public final class SealedWords implements Secrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    public SealedWords(MasterKey key) {
        this.key = new SecretKeySpec(key.derived("mail"), "AES");
    }

    @Override
    public String seal(String words) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has AES-GCM", absent);
        }
    }

    @Override
    public String open(String sealed) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            byte[] rest = new byte[whole.remaining()];
            whole.get(rest);
            byte[] words = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest);
            return new String(words, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException altered) {
            throw new SecretLost();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
