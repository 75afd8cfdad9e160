package fr.amiable.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Writes bytes in sealed pieces; only closing it writes the last one, so that a file cut short is recognised. */
final class SealedOutput extends OutputStream {

    private static final int SLICE = 1 << 11;

    private final OutputStream out;
    private final Seal seal;
    private final byte[] piece = new byte[Seal.PIECE];
    private final byte[] sealed = new byte[Seal.SEALED_PIECE];
    private int filled;
    private int number;
    private boolean isClosed;

    SealedOutput(OutputStream out, Seal seal) {
        this.out = out;
        this.seal = seal;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (filled == piece.length) {
                writePiece(false);
            }
            int part = Math.min(count - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
        }
    }

    private void writePiece(boolean isLast) throws IOException {
        try {
            out.write(sealed, 0, seal(seal.cipher(Cipher.ENCRYPT_MODE, number, isLast)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has AES-GCM", impossible);
        }
        number = Math.addExact(number, 1);
        filled = 0;
    }

    /** In slices: Java compiles what it runs often, and pieces are few; whole ones ran ten times slower for the first 200 MB. */
    private int seal(Cipher cipher) throws GeneralSecurityException {
        int from = 0;
        int to = 0;
        for (; filled - from > SLICE; from += SLICE) {
            to += cipher.update(piece, from, SLICE, sealed, to);
        }
        return to + cipher.doFinal(piece, from, filled - from, sealed, to);
    }

    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            writePiece(true);
            out.close();
        }
    }
}
