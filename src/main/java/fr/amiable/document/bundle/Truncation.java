package fr.amiable.document.bundle;

import fr.amiable.document.source.ExhibitFile;
import fr.amiable.evidence.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Whether a PDF lacks its end: it was cut, and what could be read of it may not be all. */
final class Truncation {

    private static final int SEARCHED = 1 << 16;
    private static final String END = "%%EOF";

    private Truncation() {}

    static boolean of(ExhibitFile file) throws IOException {
        if (file.type() != FileType.PDF) {
            return false;
        }
        try (InputStream in = file.open()) {
            in.skipNBytes(Math.max(0, file.size() - SEARCHED));
            return !new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(END);
        }
    }
}
