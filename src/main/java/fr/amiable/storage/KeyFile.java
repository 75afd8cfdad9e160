package fr.amiable.storage;

import fr.amiable.letter.mailing.account.SecretLost;
import fr.amiable.letter.mailing.account.Secrets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals words with AES-256-GCM under a key in a file of the data folder that only the owner's account of the computer can
 * read. It protects the database and the copies of it that leave without the file; not from whoever uses that account.
 */
public final class KeyFile implements Secrets {

    static final String NAME = "courriel.cle";

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Optional<Path> file;
    private byte[] key;

    /** @param folder empty for a desk that lives in memory, and its key with it */
    public KeyFile(Optional<Path> folder) {
        this.file = folder.map(one -> one.resolve(NAME));
    }

    @Override
    public String seal(String words) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keyToSealWith(), nonce).doFinal(words.getBytes(StandardCharsets.UTF_8));
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
            byte[] words = cipher(Cipher.DECRYPT_MODE, known().orElseThrow(SecretLost::new), nonce)
                    .doFinal(rest);
            return new String(words, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException altered) {
            throw new SecretLost();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private SecretKey keyToSealWith() {
        return known().orElseGet(() -> {
            byte[] made = new byte[KEY_BYTES];
            random.nextBytes(made);
            file.ifPresent(path -> OwnersFile.write(path, made));
            key = made;
            return new SecretKeySpec(made, "AES");
        });
    }

    /** The key as it is on the disk now; a file of another size is no key. */
    private Optional<SecretKey> known() {
        return bytes().filter(one -> one.length == KEY_BYTES).map(one -> new SecretKeySpec(one, "AES"));
    }

    private Optional<byte[]> bytes() {
        if (file.isEmpty()) {
            return Optional.ofNullable(key);
        }
        try {
            return Files.isRegularFile(file.get()) ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
