package fr.amiable.document;

import fr.amiable.document.source.ExhibitFile;
import fr.amiable.document.source.ExhibitPages;
import fr.amiable.document.source.PageSources;
import fr.amiable.document.source.PagesRefused;
import fr.amiable.letter.enclosure.PageMerger;
import fr.amiable.letter.enclosure.PrintFile;
import fr.amiable.letter.enclosure.PrintPart;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts pages of any files in one PDF, to be printed: photographs, messages and texts are laid out first. */
public final class MergedPages implements PageMerger {

    private final Supplier<PageSources> sources;

    public MergedPages(Supplier<PageSources> sources) {
        this.sources = sources;
    }

    @Override
    public PrintFile merge(List<PrintPart> parts) {
        Deque<Closeable> opened = new ArrayDeque<>();
        List<String> leftOut = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            for (PrintPart part : parts) {
                append(whole, part, opened, leftOut);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            whole.save(bytes);
            return new PrintFile(bytes.toByteArray(), leftOut);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            opened.forEach(MergedPages::close);
        }
    }

    private void append(PDDocument whole, PrintPart part, Deque<Closeable> opened, List<String> leftOut)
            throws IOException {
        try {
            ExhibitPages pages =
                    sources.get().open(ExhibitFile.of(part.name(), part.bytes().get()), List.of());
            opened.push(pages);
            new PDFMergerUtility().appendDocument(whole, pages.document());
        } catch (PagesRefused refused) {
            leftOut.add(part.name());
        }
    }

    private static void close(Closeable pages) {
        try {
            pages.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
