package fr.amiable.exporting.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.amiable.common.Progress;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP being written, entry after entry: each is counted and hashed on its way, none is held in memory. */
final class ZipEntries implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Instant madeAt;
    private final Progress progress;
    private final List<ContentsList.Entry> written = new ArrayList<>();
    private Open open;

    /** The entry being written. */
    private static final class Open extends FilterOutputStream {

        private final String path;
        private final MessageDigest digest;
        private long size;

        Open(String path, OutputStream out) {
            super(out);
            this.path = path;
            this.digest = sha256();
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    ZipEntries(Path target, Instant madeAt, Progress progress) throws IOException {
        this.zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(target), BUFFER), StandardCharsets.UTF_8);
        this.madeAt = madeAt;
        this.progress = progress;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }

    /** Adds bytes to the file of that path, which goes on when it is the one being written; says where they are in it. */
    FilePart add(String path, InputStream bytes) throws IOException {
        if (open == null || !open.path.equals(path)) {
            begin(path, Deflater.NO_COMPRESSION);
        }
        long from = open.size;
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            open.write(buffer, 0, read);
            requireWanted();
        }
        return new FilePart(path, from, open.size - from);
    }

    private void requireWanted() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** A text in UTF-8; closing it ends the entry. */
    Writer text(String path) throws IOException {
        begin(path, Deflater.DEFAULT_COMPRESSION);
        return new OutputStreamWriter(new BufferedOutputStream(open, BUFFER), StandardCharsets.UTF_8);
    }

    void json(String path, Object value) throws IOException {
        try (Writer text = text(path);
                JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            write(json, value);
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                write(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
    }

    private void begin(String path, int level) throws IOException {
        end();
        requireWanted();
        zip.setLevel(level);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(madeAt.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        open = new Open(path, zip);
    }

    /** Ends the file being written. */
    void end() throws IOException {
        if (open != null) {
            zip.closeEntry();
            written.add(
                    new ContentsList.Entry(open.path, open.size, HexFormat.of().formatHex(open.digest.digest())));
            open = null;
        }
    }

    /** Those that are ended. */
    List<ContentsList.Entry> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() throws IOException {
        end();
        zip.close();
    }
}
