package fr.amiable.document.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pages of one size in a temporary file, encrypted with a key that only this object knows and nothing keeps. The system removes
 * the file when it is closed, a killed program's too; what a power cut leaves of it is unreadable.
 */
final class SealedFile implements Closeable {

    private static final String START = "amiable-";
    private static final String END = ".tmp";
    private static final int KEY_BYTES = 32;

    private final int size;
    private final FileChannel channel;
    private final SecretKey key;
    private final Cipher cipher;

    private SealedFile(int size, FileChannel channel, SecretKey key, Cipher cipher) {
        this.size = size;
        this.channel = channel;
        this.key = key;
        this.cipher = cipher;
    }

    /** @param size of a page, in bytes, a multiple of sixteen */
    static SealedFile create(int size) throws IOException {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            FileChannel channel = FileChannel.open(
                    Scratch.TEMPORARY.resolve(START + UUID.randomUUID() + END),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            return new SealedFile(size, channel, new SecretKeySpec(secret, "AES"), cipher);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has AES", absent);
        }
    }

    static void removeAbandoned() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Scratch.TEMPORARY, START + "*" + END)) {
            for (Path file : files) {
                remove(file);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ofAnotherUser) {
            // not ours to remove
        }
    }

    void write(int page, byte[] bytes) throws IOException {
        ByteBuffer sealed = ByteBuffer.wrap(passed(Cipher.ENCRYPT_MODE, page, bytes));
        long place = place(page);
        while (sealed.hasRemaining()) {
            channel.write(sealed, place + sealed.position());
        }
    }

    /** @throws IOException also when that page was never written */
    byte[] read(int page) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(size);
        long place = place(page);
        while (sealed.hasRemaining()) {
            if (channel.read(sealed, place + sealed.position()) < 0) {
                throw new IOException("no page " + page);
            }
        }
        return passed(Cipher.DECRYPT_MODE, page, sealed.array());
    }

    private long place(int page) {
        return (long) page * size;
    }

    private byte[] passed(int direction, int page, byte[] bytes) {
        byte[] start = ByteBuffer.allocate(cipher.getBlockSize()).putInt(page).array();
        try {
            cipher.init(direction, key, new IvParameterSpec(start));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a page of " + bytes.length + " bytes", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
