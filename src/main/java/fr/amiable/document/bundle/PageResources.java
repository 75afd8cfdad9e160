package fr.amiable.document.bundle;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The resources of a copied page: those of the source, and what we draw over it under names that are free. */
final class PageResources {

    private final COSDictionary dictionary = new COSDictionary();
    private final COSDictionary objects = new COSDictionary();

    /** @param isEmpty whether the content of the page keeps its resources elsewhere */
    PageResources(COSDictionary source, boolean isEmpty) {
        if (!isEmpty) {
            source.entrySet().forEach(entry -> dictionary.setItem(entry.getKey(), shared(entry.getValue())));
            if (PdfBytes.resolved(source.getItem(COSName.XOBJECT)) instanceof COSDictionary own) {
                objects.addAll(own);
            }
        }
        objects.setDirect(true);
        dictionary.setDirect(true);
        dictionary.setItem(COSName.XOBJECT, objects);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Adds a drawing; gives the name it is drawn by. */
    String add(String wish, COSBase drawing) {
        String name = wish;
        for (int other = 1; objects.containsKey(COSName.getPDFName(name)); other++) {
            name = wish + other;
        }
        objects.setItem(COSName.getPDFName(name), drawing);
        return name;
    }

    /** Resources are named by every page: what they hold becomes an object of its own, written once. */
    private static COSBase shared(COSBase value) {
        if (value instanceof COSDictionary inline && inline.size() > 1) {
            inline.setDirect(false);
        }
        return value;
    }
}
