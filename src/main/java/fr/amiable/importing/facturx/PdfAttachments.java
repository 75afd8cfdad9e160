package fr.amiable.importing.facturx;

import fr.amiable.importing.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;

/**
 * The files attached to a PDF, through its name tree of embedded files and its AF array, whichever exist. Unpacked by our
 * own bounded reading, since the PDF library unpacks a whole stream into memory.
 */
final class PdfAttachments {

    private static final int MOST_FILES = 200;
    private static final int MOST_DEPTH = 30;
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final List<COSName> FLATE = List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private final Map<String, COSStream> files = new LinkedHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean isInNameTree;

    PdfAttachments(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            walk(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
        }
        isInNameTree = !files.isEmpty();
        addAll(catalog.getCOSArray(ASSOCIATED_FILES));
    }

    /** Whether the name tree, where every reader looks first, has at least one file. */
    boolean isInNameTree() {
        return isInNameTree;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** @throws UnreadableFile when the attachment is packed in an unusual way, damaged or too large */
    byte[] bytes(String name) {
        COSStream stream = files.get(name);
        try (InputStream packed = stream.createRawInputStream();
                InputStream unpacked = unpacked(name, stream, packed)) {
            byte[] bytes = unpacked.readNBytes(SafeXml.MOST_BYTES + 1);
            if (bytes.length > SafeXml.MOST_BYTES) {
                throw fault("pdf.attachmentTooLarge", name, String.valueOf(SafeXml.MOST_BYTES / 1024 / 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw fault("pdf.attachmentDamaged", name);
        }
    }

    private static InputStream unpacked(String name, COSStream stream, InputStream packed) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() <= 1) {
            filters = array.size() == 0 ? null : array.getObject(0);
        }
        if (filters == null) {
            return packed;
        }
        boolean isPlainFlate = filters instanceof COSName filter
                && FLATE.contains(filter)
                && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
        if (!isPlainFlate) {
            throw fault("pdf.attachmentPacking", name);
        }
        return new FlateFilterDecoderStream(packed);
    }

    private void walk(COSDictionary node, int depth) {
        if (node == null || depth > MOST_DEPTH || !seen.add(node)) {
            return;
        }
        addAll(node.getCOSArray(COSName.NAMES));
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size() && files.size() < MOST_FILES; i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                walk(kid, depth + 1);
            }
        }
    }

    private void addAll(COSArray specifications) {
        for (int i = 0; specifications != null && i < specifications.size() && files.size() < MOST_FILES; i++) {
            if (specifications.getObject(i) instanceof COSDictionary specification) {
                add(specification);
            }
        }
    }

    private void add(COSDictionary specification) {
        COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
        if (embedded == null) {
            return;
        }
        for (COSName key : List.of(COSName.F, COSName.UF)) {
            if (embedded.getDictionaryObject(key) instanceof COSStream stream) {
                files.putIfAbsent(name(specification), stream);
            }
        }
    }

    private static String name(COSDictionary specification) {
        String unicode = specification.getString(COSName.UF);
        String name = unicode == null ? specification.getString(COSName.F) : unicode;
        return name == null ? "?" : name;
    }

    private static UnreadableFile fault(String key, Object... arguments) {
        return UnreadableFile.because("PDF", key, arguments);
    }
}
