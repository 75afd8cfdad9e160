package fr.amiable.document.bundle;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A page of a source with what it inherits from the nodes above it. */
record SourcePage(COSDictionary dictionary, COSDictionary inherited) {

    /** The page's own value, or the one it inherits; null when there is none. */
    COSBase value(COSName key) {
        COSBase own = PdfBytes.resolved(dictionary.getItem(key));
        return own == null ? PdfBytes.resolved(inherited.getItem(key)) : own;
    }

    COSDictionary dictionary(COSName key) {
        return value(key) instanceof COSDictionary found ? found : new COSDictionary();
    }

    PageGeometry geometry() {
        return PageGeometry.of(this);
    }
}
