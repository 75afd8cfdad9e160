package fr.amiable.document.bundle;

import fr.amiable.evidence.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A PDF file written once from its first byte to its last, beside its final place, and moved there when whole. Small
 * objects are gathered in compressed object streams; streams are written as they come.
 */
final class PdfOutput implements Closeable {

    private static final int BUFFER = 1 << 18;
    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final DraftFile draft;
    private final FileChannel channel;
    private final byte[] buffer = new byte[BUFFER];
    private final CrossReferences references = new CrossReferences();
    private final ObjectStream gathered = new ObjectStream();
    private MessageDigest digest = Sha256.digest();
    private int filled;
    private long flushed;

    private PdfOutput(DraftFile draft) {
        this.draft = draft;
        this.channel = draft.channel();
        write(HEADER);
    }

    static PdfOutput beside(Path target) throws IOException {
        return new PdfOutput(DraftFile.beside(target));
    }

    /** A number for an object that will be written later. */
    int reserve() {
        return references.reserve();
    }

    /** The number that the next object will have. */
    int nextNumber() {
        return references.count();
    }

    /** Writes an object that is not a stream. */
    void object(int number, byte[] value) throws IOException {
        if (gathered.isFull()) {
            flushGathered();
        }
        gathered.add(number, value);
    }

    /** Writes a stream of our own. */
    void stream(int number, String entries, byte[] data) {
        startStream(number, ("<<" + entries + "/Length " + data.length + ">>").getBytes(StandardCharsets.ISO_8859_1));
        write(data);
        endStream();
    }

    /**
     * Copies a stream as it is.
     *
     * @param dictionary its length included
     * @throws IOException also when the data are not of that length
     */
    void stream(int number, byte[] dictionary, InputStream data, long length) throws IOException {
        startStream(number, dictionary);
        long left = length;
        while (left > 0) {
            if (filled == BUFFER) {
                flush();
            }
            int read = data.read(buffer, filled, (int) Math.min(left, BUFFER - filled));
            if (read <= 0) {
                throw new IOException("a stream ends before its length");
            }
            filled += read;
            left -= read;
        }
        endStream();
    }

    /** Everything written until now, to come back to. */
    Mark mark() throws IOException {
        flushGathered();
        flush();
        return new Mark(flushed, references.count(), Sha256.copy(digest));
    }

    /** Forgets everything written since; numbers reserved before keep their meaning. */
    void backTo(Mark mark) throws IOException {
        gathered.clear();
        filled = 0;
        flushed = mark.position();
        channel.truncate(flushed);
        channel.position(flushed);
        references.forgetFrom(mark.objects(), flushed);
        digest = Sha256.copy(mark.digest());
    }

    /** Writes what remains and ends the file. */
    Fingerprint finish(int catalog, int information) throws IOException {
        flushGathered();
        int number = reserve();
        long start = position();
        String id = HexFormat.of().formatHex(Sha256.copy(digest).digest(HEADER)).substring(0, 32);
        references.at(number, start);
        byte[] table = references.table();
        String entries = "/Type/XRef/Size " + references.count() + references.shape() + "/Root " + catalog
                + " 0 R/Info " + information + " 0 R/ID[<" + id + "><" + id + ">]";
        stream(number, entries, table);
        write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        flush();
        draft.store();
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    long position() {
        return flushed + filled;
    }

    /** Where the file is before it takes its final place. */
    DraftFile draft() {
        return draft;
    }

    @Override
    public void close() throws IOException {
        draft.close();
    }

    private void startStream(int number, byte[] dictionary) {
        references.at(number, position());
        write((number + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
        write(dictionary);
        write("\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void endStream() {
        write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void flushGathered() throws IOException {
        if (!gathered.isEmpty()) {
            int number = reserve();
            gathered.numbers((object, index) -> references.inside(object, number, index));
            ObjectStream.Written written = gathered.take();
            stream(number, written.entries(), written.data());
        }
    }

    private void write(byte[] data) {
        int done = 0;
        while (done < data.length) {
            if (filled == BUFFER) {
                flush();
            }
            int part = Math.min(data.length - done, BUFFER - filled);
            System.arraycopy(data, done, buffer, filled, part);
            filled += part;
            done += part;
        }
    }

    private void flush() {
        digest.update(buffer, 0, filled);
        ByteBuffer full = ByteBuffer.wrap(buffer, 0, filled);
        try {
            while (full.hasRemaining()) {
                channel.write(full);
            }
        } catch (IOException refused) {
            throw new OutputFailed(refused);
        }
        flushed += filled;
        filled = 0;
    }

    /** A moment of the writing. */
    record Mark(long position, int objects, MessageDigest digest) {}
}
