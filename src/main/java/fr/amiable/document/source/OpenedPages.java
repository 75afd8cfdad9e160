package fr.amiable.document.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages and what they were read from, closed together. */
record OpenedPages(PDDocument document, List<String> warnings, List<ExhibitFile> parts, Closeable source)
        implements ExhibitPages {

    private static final Closeable NOTHING = () -> {};

    OpenedPages {
        warnings = List.copyOf(warnings);
        parts = List.copyOf(parts);
    }

    static OpenedPages of(PDDocument document, List<String> warnings) {
        return new OpenedPages(document, warnings, List.of(), NOTHING);
    }

    static OpenedPages of(PDDocument document, List<String> warnings, Closeable source) {
        return new OpenedPages(document, warnings, List.of(), source);
    }

    @Override
    public void close() throws IOException {
        try (source) {
            document.close();
        }
    }
}
