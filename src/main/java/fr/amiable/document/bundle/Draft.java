package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleArchiving;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The bundle being written: the file, and the little that is kept of each page until the end. */
final class Draft implements Closeable {

    private final PdfOutput out;
    private final boolean isArchive;
    private final PictureCopies pictures;
    private final NavigableMap<Integer, String> owners = new TreeMap<>();
    private final StampInk ink;
    private final Stamps stamps;
    private final PageTree tree;
    private final Layers layers = new Layers();
    private final Attachments attachments;
    private final List<Written> written = new ArrayList<>();
    private final Map<Integer, List<SourceBookmarks.Bookmark>> bookmarks = new HashMap<>();

    /** @param isArchive whether it will say that it is one; it is moved to its place only when that is true */
    Draft(PdfOutput out, PaperFonts fonts, Texts texts, BundleRequest request, boolean isArchive) throws IOException {
        this.out = out;
        this.isArchive = isArchive;
        this.pictures = new PictureCopies(
                request.archiving().map(BundleArchiving::asPictures).orElse(Set.of()));
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

    boolean isArchive() {
        return isArchive;
    }

    /** The exhibits that are shown by pictures of their pages. */
    PictureCopies pictures() {
        return pictures;
    }

    /** Says whose the objects are that are numbered from now on; the first pages and what goes around have an empty label. */
    void startOf(String label) {
        owners.put(out.nextNumber(), label);
    }

    /** The label of the exhibit that an object came with; empty when none. */
    String ownerOf(int object) {
        Map.Entry<Integer, String> start = owners.floorEntry(object);
        return start == null ? "" : start.getValue();
    }

    /** Keeps the bookmarks that an exhibit has of its own, under the object of its first page. */
    void keep(int firstObject, List<SourceBookmarks.Bookmark> own) {
        if (!own.isEmpty()) {
            bookmarks.put(firstObject, own);
        }
    }

    List<SourceBookmarks.Bookmark> bookmarks(int firstObject) {
        return bookmarks.getOrDefault(firstObject, List.of());
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
