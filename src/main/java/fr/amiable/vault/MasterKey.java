package fr.amiable.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of one data folder, 160 random bits; each use has a key of its own derived from it, so that none tells the others. */
public final class MasterKey {

    static final int BYTES = 20;

    private static final int ID_DIGITS = 8;

    private final byte[] secret;

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    public static MasterKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new MasterKey(secret);
    }

    /** A name of this key that tells nothing of it: 8 hexadecimal digits. */
    public String id() {
        return HexFormat.of().formatHex(derived("id")).substring(0, ID_DIGITS);
    }

    /** 256 bits for one use; the same use always gives the same ones. */
    public byte[] derived(String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(("amiable " + use).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA256", absent);
        }
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey key && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(derived("id"));
    }

    /** Never the secret: keys end up in messages and logs. */
    @Override
    public String toString() {
        return "key " + id();
    }
}
