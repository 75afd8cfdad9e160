package fr.amiable.document.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Copies objects of one source to the file being written, each once and under a new number, with all they refer to. The
 * data of streams are copied as they are. What belongs to the source as a document is never followed.
 */
final class ObjectCopier implements PdfBytes.Numbering {

    /** Entries that belong to parts of the source that are not copied. */
    static final Set<COSName> LEFT_OUT =
            Set.of(COSName.getPDFName("PieceInfo"), COSName.STRUCT_PARENT, COSName.STRUCT_PARENTS);

    /** The length is written anew; a stream kept in another file would be read from the reader's disk. */
    private static final Set<COSName> STREAM_LEFT_OUT = Set.of(
            COSName.LENGTH,
            COSName.F,
            COSName.getPDFName("FFilter"),
            COSName.getPDFName("FDecodeParms"),
            COSName.getPDFName("DL"));

    private static final Set<COSName> FORM_LEFT_OUT = Set.of(
            COSName.LENGTH,
            COSName.F,
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.BBOX,
            COSName.MATRIX,
            COSName.RESOURCES,
            COSName.GROUP);

    private static final Set<String> PARTS_OF_THE_DOCUMENT =
            Set.of("Page", "Pages", "Catalog", "StructTreeRoot", "Outlines");

    private final PdfOutput out;
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final PdfBytes bytes = new PdfBytes(this);

    ObjectCopier(PdfOutput out) {
        this.out = out;
    }

    /** Says that references to this value must lead to an object that is written by someone else. */
    void assign(COSBase value, int number) {
        numbers.put(PdfBytes.resolved(value), number);
    }

    /** The number that a value, and all it refers to, will have once {@link #writeWaiting} has run. */
    int copy(COSBase value) {
        return number(PdfBytes.resolved(value));
    }

    /** Writes an object that refers to objects of the source. */
    void write(int number, COSBase value) throws IOException {
        bytes.reset();
        out.object(number, bytes.inline(value).toBytes());
    }

    /** A value that refers to objects of the source, for a place outside of it. */
    byte[] written(COSBase value) throws IOException {
        bytes.reset();
        return bytes.value(value).toBytes();
    }

    /** Writes all that was referred to and is not written yet. */
    void writeWaiting() throws IOException {
        for (COSBase next = waiting.poll(); next != null; next = waiting.poll()) {
            int number = numbers.get(next);
            if (next instanceof COSStream stream) {
                write(number, stream, STREAM_LEFT_OUT, "");
            } else {
                write(number, next);
            }
        }
    }

    @Override
    public int numberOf(COSBase value, boolean isReferred) {
        if (value instanceof COSStream
                || value instanceof COSDictionary dictionary && !dictionary.isDirect()
                || isReferred && value instanceof COSArray) {
            return number(value);
        }
        Integer known = value == null ? null : numbers.get(value);
        return known == null ? INLINE : known;
    }

    private int number(COSBase value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (value instanceof COSDictionary dictionary && isPartOfTheDocument(dictionary)) {
            return NULL;
        }
        int number = out.reserve();
        numbers.put(value, number);
        waiting.add(value);
        return number;
    }

    private static boolean isPartOfTheDocument(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return type != null && PARTS_OF_THE_DOCUMENT.contains(type.getName());
    }

    /** Writes a stream of the source at once, as the drawing that these entries describe. */
    void writeForm(int number, COSStream stream, String entries) throws IOException {
        write(number, stream, FORM_LEFT_OUT, entries);
    }

    private void write(int number, COSStream stream, Set<COSName> leftOut, String entries) throws IOException {
        long length = stream.getLength();
        bytes.reset();
        byte[] dictionary =
                bytes.dictionary(stream, leftOut, entries + "/Length " + length).toBytes();
        if (length == 0) {
            out.stream(number, dictionary, InputStream.nullInputStream(), 0);
            return;
        }
        try (InputStream data = stream.createRawInputStream()) {
            out.stream(number, dictionary, data, length);
        }
    }
}
