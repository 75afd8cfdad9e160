package fr.amiable.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Reads what {@link SealedOutput} wrote; not one altered, moved or missing byte passes. */
final class SealedInput extends InputStream {

    private final InputStream in;
    private final Seal seal;
    private byte[] next;
    private byte[] piece = new byte[0];
    private int place;
    private int number;

    SealedInput(InputStream in, Seal seal) throws IOException {
        this.in = in;
        this.seal = seal;
        this.next = in.readNBytes(Seal.SEALED_PIECE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (place == piece.length) {
            if (next == null) {
                return -1;
            }
            openPiece();
        }
        int part = Math.min(count, piece.length - place);
        System.arraycopy(piece, place, bytes, from, part);
        place += part;
        return part;
    }

    private void openPiece() throws IOException {
        byte[] sealed = next;
        next = sealed.length < Seal.SEALED_PIECE ? new byte[0] : in.readNBytes(Seal.SEALED_PIECE);
        boolean isLast = next.length == 0;
        if (sealed.length < Seal.TAG) {
            throw new AlteredException(null);
        }
        try {
            piece = seal.cipher(Cipher.DECRYPT_MODE, number, isLast).doFinal(sealed);
        } catch (GeneralSecurityException altered) {
            throw new AlteredException(altered);
        }
        if (isLast) {
            next = null;
        }
        number = Math.addExact(number, 1);
        place = 0;
    }

    /** A piece does not have its seal: altered, cut, out of its place, or sealed with another key. */
    static final class AlteredException extends IOException {

        private static final long serialVersionUID = 1L;

        AlteredException(Throwable cause) {
            super("a piece does not have its seal", cause);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
