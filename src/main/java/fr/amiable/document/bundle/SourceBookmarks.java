package fr.amiable.document.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bookmarks of a source that lead to one of its pages; of one that leads elsewhere, those under it take the place. */
final class SourceBookmarks {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 8;

    private final Destinations destinations;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SourceBookmarks(Destinations destinations) {
        this.destinations = destinations;
    }

    /** A bookmark, the object of the page it leads to, and those under it. */
    record Bookmark(String title, int object, List<Bookmark> under) {}

    static List<Bookmark> of(PDDocument document, Destinations destinations) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        return PdfBytes.resolved(catalog.getItem(COSName.OUTLINES)) instanceof COSDictionary root
                ? new SourceBookmarks(destinations).under(root, 0)
                : List.of();
    }

    private List<Bookmark> under(COSDictionary parent, int depth) {
        List<Bookmark> found = new ArrayList<>();
        COSBase next = PdfBytes.resolved(parent.getItem(COSName.FIRST));
        while (depth < DEEPEST && next instanceof COSDictionary item && seen.size() < MOST && seen.add(item)) {
            List<Bookmark> inner = under(item, depth + 1);
            String title = Optional.ofNullable(item.getString(COSName.TITLE))
                    .orElse("")
                    .strip();
            Optional<Integer> page = page(item);
            if (page.isPresent() && !title.isEmpty()) {
                found.add(new Bookmark(title, page.get(), inner));
            } else {
                found.addAll(inner);
            }
            next = PdfBytes.resolved(item.getItem(COSName.NEXT));
        }
        return found;
    }

    private Optional<Integer> page(COSDictionary item) {
        COSBase leadsTo = item.getItem(COSName.DEST);
        if (leadsTo == null
                && PdfBytes.resolved(item.getItem(COSName.A)) instanceof COSDictionary action
                && action.getNameAsString(COSName.S, "").equals("GoTo")) {
            leadsTo = action.getItem(COSName.D);
        }
        return leadsTo == null ? Optional.empty() : destinations.within(leadsTo).flatMap(SourceBookmarks::object);
    }

    private static Optional<Integer> object(COSArray destination) {
        return destination.get(0) instanceof OutputReference page ? Optional.of(page.number()) : Optional.empty();
    }
}
