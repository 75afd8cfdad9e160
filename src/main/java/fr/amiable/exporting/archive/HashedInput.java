package fr.amiable.exporting.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Bytes hashed and counted as they are read, and no more of them than were announced. */
final class HashedInput extends FilterInputStream {

    private final MessageDigest digest = ZipEntries.sha256();
    private final long most;
    private long read;

    HashedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        if (count > 0) {
            read += count;
            if (read > most) {
                throw new IOException("longer than announced");
            }
            digest.update(bytes, from, count);
        }
        return count;
    }

    @Override
    public long skip(long count) {
        throw new UnsupportedOperationException("what is skipped would not be hashed");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long count() {
        return read;
    }

    /** Of all that was read; to be asked once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
