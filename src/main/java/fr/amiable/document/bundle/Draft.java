package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleRequest;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bundle being written: the file, and the little that is kept of each page until the end. */
final class Draft implements Closeable {

    private final PdfOutput out;
    private final StampInk ink;
    private final Stamps stamps;
    private final PageTree tree;
    private final Layers layers = new Layers();
    private final Attachments attachments;
    private final List<Written> written = new ArrayList<>();

    Draft(PdfOutput out, PaperFonts fonts, Texts texts, BundleRequest request) throws IOException {
        this.out = out;
        this.ink = new StampInk(out, fonts, texts, request.cover().party());
        this.stamps = new Stamps(out, ink);
        this.tree = new PageTree(out);
        this.attachments = new Attachments(out);
    }

    PdfOutput out() {
        return out;
    }

    StampInk ink() {
        return ink;
    }

    Stamps stamps() {
        return stamps;
    }

    PageTree tree() {
        return tree;
    }

    Layers layers() {
        return layers;
    }

    Attachments attachments() {
        return attachments;
    }

    /** What is written so far, in the order of the pages; withdrawn exhibits included. */
    List<Written> written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
