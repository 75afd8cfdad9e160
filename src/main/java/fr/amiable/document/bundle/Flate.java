package fr.amiable.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Compression of what we write ourselves. */
final class Flate {

    private Flate() {}

    static byte[] deflated(byte[] data, int length) throws IOException {
        Deflater deflater = new Deflater();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(length / 3 + 64);
            try (OutputStream compressed = new DeflaterOutputStream(out, deflater)) {
                compressed.write(data, 0, length);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
