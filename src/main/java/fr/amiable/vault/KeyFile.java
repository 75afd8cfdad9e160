package fr.amiable.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a key: the key itself when the owner declined a passphrase, else the key shut in the passphrase's. Changing or
 * removing the passphrase only writes another key file for the same key: the data are not rewritten.
 *
 * @param id of the key, so that another folder's file is told from a wrong passphrase
 * @param content the key, bare or shut
 * @param lock how it is shut; empty when it is bare
 */
public record KeyFile(String id, byte[] content, Optional<Lock> lock) {

    /** Salt and number of rounds of the passphrase, and the nonce of the cipher. */
    record Lock(byte[] salt, int rounds, byte[] nonce) {}

    private static final String FIRST_LINE = "amiable-key=1";
    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final HexFormat HEX = HexFormat.of();

    public static KeyFile bare(MasterKey key) {
        return new KeyFile(key.id(), key.secret(), Optional.empty());
    }

    public static KeyFile shut(MasterKey key, String passphrase) {
        return shut(key, passphrase, Passphrase.ROUNDS);
    }

    static KeyFile shut(MasterKey key, String passphrase, int rounds) {
        Lock lock = new Lock(random(SALT_BYTES), rounds, random(NONCE_BYTES));
        try {
            byte[] content =
                    cipher(Cipher.ENCRYPT_MODE, key.id(), lock, passphrase).doFinal(key.secret());
            return new KeyFile(key.id(), content, Optional.of(lock));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has AES-GCM", absent);
        }
    }

    public boolean isShut() {
        return lock.isPresent();
    }

    /** The key of a file that needs no passphrase. */
    public MasterKey key() {
        if (isShut()) {
            throw new PassphraseNeeded();
        }
        return new MasterKey(content);
    }

    /** @throws WrongPassphrase when these are not the words */
    public MasterKey key(String passphrase) {
        if (!isShut()) {
            return key();
        }
        try {
            return new MasterKey(
                    cipher(Cipher.DECRYPT_MODE, id, lock.get(), passphrase).doFinal(content));
        } catch (AEADBadTagException other) {
            throw new WrongPassphrase();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has AES-GCM", absent);
        }
    }

    private static Cipher cipher(int mode, String id, Lock lock, String passphrase) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = Passphrase.key(passphrase, lock.salt(), lock.rounds());
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, lock.nonce()));
        cipher.updateAAD(id.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** Lines of text with their checksum. */
    public String text() {
        StringBuilder lines = new StringBuilder(FIRST_LINE).append("\nid=").append(id);
        lock.ifPresent(how -> lines.append("\nsalt=")
                .append(HEX.formatHex(how.salt()))
                .append("\nrounds=")
                .append(how.rounds())
                .append("\nnonce=")
                .append(HEX.formatHex(how.nonce())));
        lines.append("\nkey=").append(HEX.formatHex(content)).append('\n');
        return lines + "sum=" + sum(lines.toString()) + "\n";
    }

    /**
     * @param name of the file, for the refusal
     * @throws KeyFileDamaged when it is not such a text, or not whole
     */
    public static KeyFile read(String text, String name) {
        String unix = text.replace("\r", "");
        int end = unix.indexOf("sum=");
        if (!unix.startsWith(FIRST_LINE)
                || end < 0
                || !unix.substring(end).strip().equals("sum=" + sum(unix.substring(0, end)))) {
            throw new KeyFileDamaged(name);
        }
        try {
            Map<String, String> values = values(unix);
            byte[] content = HEX.parseHex(values.get("key"));
            return new KeyFile(
                    values.get("id"),
                    content,
                    Optional.ofNullable(values.get("salt")).map(salt -> lock(values)));
        } catch (RuntimeException unreadable) {
            throw new KeyFileDamaged(name);
        }
    }

    private static Lock lock(Map<String, String> values) {
        int rounds = Integer.parseInt(values.get("rounds"));
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("rounds");
        }
        return new Lock(HEX.parseHex(values.get("salt")), rounds, HEX.parseHex(values.get("nonce")));
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int sign = line.indexOf('=');
            values.put(line.substring(0, sign), line.substring(sign + 1));
        });
        return values;
    }

    private static String sum(String lines) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "key file " + id;
    }
}
