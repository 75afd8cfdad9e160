package fr.amiable.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes values in the syntax of PDF; what becomes an object of its own is asked of whoever numbers them. */
final class PdfBytes {

    /** Deeper nesting of direct values only exists in files made to exhaust a reader. */
    private static final int DEEPEST = 200;

    /** Gives the number of what is written as an object of its own. */
    interface Numbering {

        int NULL = 0;
        int INLINE = -1;

        /**
         * A number, {@link #NULL} when nothing must be referred to, {@link #INLINE} for a value written where it stands.
         *
         * @param isReferred whether the source itself refers to the value, instead of holding it
         */
        int numberOf(COSBase value, boolean isReferred);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    private final Numbering numbering;
    private int depth;

    PdfBytes(Numbering numbering) {
        this.numbering = numbering;
    }

    /** For values that hold no object of their own. */
    PdfBytes() {
        this((value, isReferred) -> Numbering.INLINE);
    }

    void reset() {
        out.reset();
        depth = 0;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    PdfBytes raw(String words) {
        out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    PdfBytes reference(int number) {
        return raw(number + " 0 R");
    }

    PdfBytes value(COSBase value) throws IOException {
        if (value instanceof OutputReference given) {
            return reference(given.number());
        }
        COSBase resolved = resolved(value);
        int number = numbering.numberOf(resolved, value instanceof COSObject);
        if (number > 0) {
            return reference(number);
        }
        return number == Numbering.NULL ? raw("null") : inline(resolved);
    }

    /** The value itself, even when it is an object of its own: for the place where that object is written. */
    PdfBytes inline(COSBase value) throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("values nested too deeply");
        }
        if (value instanceof COSDictionary dictionary) {
            dictionary(dictionary, Set.of(), "");
        } else if (value instanceof COSArray array) {
            array(array);
        } else if (value instanceof COSName name) {
            name.writePDF(out);
        } else if (value instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else if (value instanceof COSInteger whole) {
            whole.writePDF(out);
        } else if (value instanceof COSFloat decimal) {
            decimal.writePDF(out);
        } else if (value instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            raw("null");
        }
        depth--;
        return this;
    }

    /** @param more entries already written, to add at the end */
    PdfBytes dictionary(COSDictionary dictionary, Set<COSName> leftOut, String more) throws IOException {
        raw("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!leftOut.contains(entry.getKey()) && !ObjectCopier.LEFT_OUT.contains(entry.getKey())) {
                entry.getKey().writePDF(out);
                out.write(' ');
                value(entry.getValue());
                out.write('\n');
            }
        }
        return raw(more).raw(">>");
    }

    static COSBase resolved(COSBase value) {
        COSBase resolved = value;
        for (int step = 0; resolved instanceof COSObject object && step < DEEPEST; step++) {
            resolved = object.getObject();
        }
        return resolved instanceof COSObject ? null : resolved;
    }

    private void array(COSArray array) throws IOException {
        out.write('[');
        for (int place = 0; place < array.size(); place++) {
            if (place > 0) {
                out.write(' ');
            }
            value(array.get(place));
        }
        out.write(']');
    }
}
