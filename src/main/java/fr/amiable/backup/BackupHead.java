package fr.amiable.backup;

import fr.amiable.vault.KeyFile;
import fr.amiable.vault.MasterKey;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a backup tells before it is opened: when and why it was made, and the key file that opens it, so that the passphrase or the
 * recovery code is enough on another computer. Readable without a key, authenticated with every piece of the rest.
 */
record BackupHead(Instant madeAt, Backup.Occasion occasion, byte[] salt, KeyFile key) {

    private static final byte[] MAGIC = "AMIABLE-SAUVEGARDE-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 10_000;
    private static final String KEY_MARK = "\n\n";

    static BackupHead of(Instant madeAt, Backup.Occasion occasion, KeyFile key) {
        byte[] salt = new byte[Seal.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new BackupHead(madeAt, occasion, salt, key);
    }

    Seal seal(MasterKey master) {
        return new Seal(master, salt, bytes());
    }

    private byte[] bytes() {
        String text = "made=" + madeAt + "\noccasion=" + occasion + "\nsalt="
                + HexFormat.of().formatHex(salt) + KEY_MARK + key.text();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(MAGIC);
        byte[] bytes = bytes();
        data.writeInt(bytes.length);
        data.write(bytes);
        data.flush();
    }

    /**
     * @param name of the file, for the refusal
     * @throws BackupDamaged when this is not the beginning of a backup
     */
    static BackupHead read(InputStream in, String name) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
            throw BackupDamaged.notABackup(name);
        }
        byte[] length = data.readNBytes(Integer.BYTES);
        int size = length.length < Integer.BYTES ? -1 : ByteBuffer.wrap(length).getInt();
        if (size < 0 || size > LONGEST) {
            throw BackupDamaged.altered(name);
        }
        return parsed(new String(data.readNBytes(size), StandardCharsets.UTF_8), name);
    }

    private static BackupHead parsed(String text, String name) {
        int end = text.indexOf(KEY_MARK);
        try {
            Map<String, String> values = text.substring(0, end)
                    .lines()
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf('=')),
                            line -> line.substring(line.indexOf('=') + 1)));
            return new BackupHead(
                    Instant.parse(values.get("made")),
                    Backup.Occasion.valueOf(values.get("occasion")),
                    HexFormat.of().parseHex(values.get("salt")),
                    KeyFile.read(text.substring(end + KEY_MARK.length()), name));
        } catch (RuntimeException unreadable) {
            throw BackupDamaged.altered(name);
        }
    }
}
