package fr.amiable.document.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a source in their order: a page that is listed twice counts twice, a tree that bites its tail ends. */
final class SourcePages {

    static final int MOST_PAGES = 50_000;
    private static final int MOST_STEPS = 4 * MOST_PAGES;
    private static final int DEEPEST = 64;
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final List<SourcePage> pages = new ArrayList<>();
    private final Set<COSBase> path = Collections.newSetFromMap(new IdentityHashMap<>());
    private int missing;
    private int steps;

    private SourcePages() {}

    static SourcePages of(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        SourcePages found = new SourcePages();
        if (PdfBytes.resolved(catalog.getItem(COSName.PAGES)) instanceof COSDictionary root) {
            found.walk(root, new COSDictionary());
        }
        return found;
    }

    List<SourcePage> pages() {
        return pages;
    }

    /** How many entries of the page tree lead to nothing. */
    int missing() {
        return missing;
    }

    private void walk(COSDictionary node, COSDictionary above) throws IOException {
        if (++steps > MOST_STEPS || pages.size() >= MOST_PAGES) {
            throw new IOException("more than " + MOST_PAGES + " pages");
        }
        if (!(PdfBytes.resolved(node.getItem(COSName.KIDS)) instanceof COSArray kids)) {
            pages.add(new SourcePage(node, above));
            return;
        }
        if (path.size() >= DEEPEST || !path.add(node)) {
            missing++;
            return;
        }
        COSDictionary inherited = new COSDictionary(above);
        INHERITED.stream()
                .filter(key -> PdfBytes.resolved(node.getItem(key)) != null)
                .forEach(key -> inherited.setItem(key, node.getItem(key)));
        for (COSBase kid : kids) {
            if (PdfBytes.resolved(kid) instanceof COSDictionary child) {
                walk(child, inherited);
            } else {
                missing++;
            }
        }
        path.remove(node);
    }
}
