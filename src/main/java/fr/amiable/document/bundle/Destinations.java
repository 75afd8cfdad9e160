package fr.amiable.document.bundle;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Where the links of a source lead. Names are replaced by the pages they stand for, so that two sources that use the same
 * name never meet.
 */
final class Destinations {

    private static final int DEEPEST = 32;
    private static final int MOST_NAMES = 100_000;

    private final COSDictionary catalog;
    private final Map<COSBase, Integer> pages = new IdentityHashMap<>();
    private Map<String, COSBase> named;

    Destinations(PDDocument document) {
        this.catalog = document.getDocumentCatalog().getCOSObject();
    }

    /** Says which page of the bundle a page of the source becomes; of a page listed twice, the first counts. */
    void add(COSDictionary page, int number) {
        pages.putIfAbsent(page, number);
    }

    /** A destination among the pages of the bundle; empty when it leads to none of them. */
    Optional<COSArray> within(COSBase destination) {
        COSBase found = PdfBytes.resolved(destination);
        if (found instanceof COSName name) {
            found = named().get(name.getName());
        } else if (found instanceof COSString name) {
            found = named().get(name.getString());
        }
        if (found instanceof COSDictionary holder) {
            found = PdfBytes.resolved(holder.getItem(COSName.D));
        }
        return found instanceof COSArray array && array.size() > 0 ? explicit(array) : Optional.empty();
    }

    private Optional<COSArray> explicit(COSArray array) {
        Integer page = pages.get(array.getObject(0));
        if (page == null) {
            return Optional.empty();
        }
        COSArray explicit = new COSArray();
        explicit.add(new OutputReference(page));
        for (int place = 1; place < array.size(); place++) {
            explicit.add(array.getObject(place));
        }
        return Optional.of(explicit);
    }

    private Map<String, COSBase> named() {
        if (named == null) {
            named = new HashMap<>();
            if (PdfBytes.resolved(catalog.getItem(COSName.DESTS)) instanceof COSDictionary old) {
                old.keySet().forEach(key -> named.put(key.getName(), PdfBytes.resolved(old.getItem(key))));
            }
            if (PdfBytes.resolved(catalog.getItem(COSName.NAMES)) instanceof COSDictionary names
                    && PdfBytes.resolved(names.getItem(COSName.DESTS)) instanceof COSDictionary root) {
                collect(root, 0);
            }
        }
        return named;
    }

    private void collect(COSDictionary node, int depth) {
        if (depth > DEEPEST || named.size() > MOST_NAMES) {
            return;
        }
        if (PdfBytes.resolved(node.getItem(COSName.NAMES)) instanceof COSArray pairs) {
            for (int place = 0; place + 1 < pairs.size(); place += 2) {
                if (pairs.getObject(place) instanceof COSString name) {
                    named.put(name.getString(), PdfBytes.resolved(pairs.get(place + 1)));
                }
            }
        }
        if (PdfBytes.resolved(node.getItem(COSName.KIDS)) instanceof COSArray kids) {
            for (COSBase kid : kids) {
                if (PdfBytes.resolved(kid) instanceof COSDictionary child) {
                    collect(child, depth + 1);
                }
            }
        }
    }
}
