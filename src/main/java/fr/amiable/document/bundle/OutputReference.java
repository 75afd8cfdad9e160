package fr.amiable.document.bundle;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** A reference to an object of the file being written, placed among the values of a source. */
final class OutputReference extends COSBase {

    private final int number;

    OutputReference(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    @Override
    public void accept(ICOSVisitor visitor) {
        throw new UnsupportedOperationException("written by PdfBytes only");
    }
}
