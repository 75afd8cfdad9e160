package fr.amiable.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The layers of all sources, shown or hidden in the bundle as each source shows or hides them. */
final class Layers {

    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final COSName ON = COSName.getPDFName("ON");

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final ByteArrayOutputStream hidden = new ByteArrayOutputStream();
    private final ByteArrayOutputStream ordered = new ByteArrayOutputStream();
    private final ByteArrayOutputStream exclusive = new ByteArrayOutputStream();
    private final ByteArrayOutputStream locked = new ByteArrayOutputStream();
    private final ByteArrayOutputStream automatic = new ByteArrayOutputStream();

    void add(PDDocument document, ObjectCopier copier) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (!(PdfBytes.resolved(catalog.getItem(COSName.OCPROPERTIES)) instanceof COSDictionary properties)
                || !(PdfBytes.resolved(properties.getItem(COSName.OCGS)) instanceof COSArray groups)) {
            return;
        }
        COSDictionary shown = PdfBytes.resolved(properties.getItem(COSName.D)) instanceof COSDictionary usual
                ? usual
                : new COSDictionary();
        Set<COSBase> off = off(groups, shown);
        for (COSBase group : groups) {
            COSBase resolved = PdfBytes.resolved(group);
            if (resolved instanceof COSDictionary) {
                byte[] reference = (copier.copy(resolved) + " 0 R ").getBytes(StandardCharsets.ISO_8859_1);
                all.writeBytes(reference);
                if (off.contains(resolved)) {
                    hidden.writeBytes(reference);
                }
            }
        }
        items(shown, "Order", ordered, copier);
        items(shown, "RBGroups", exclusive, copier);
        items(shown, "Locked", locked, copier);
        items(shown, "AS", automatic, copier);
    }

    /** Takes over those of one source. */
    void addAll(Layers others) {
        all.writeBytes(others.all.toByteArray());
        hidden.writeBytes(others.hidden.toByteArray());
        ordered.writeBytes(others.ordered.toByteArray());
        exclusive.writeBytes(others.exclusive.toByteArray());
        locked.writeBytes(others.locked.toByteArray());
        automatic.writeBytes(others.automatic.toByteArray());
    }

    boolean isEmpty() {
        return all.size() == 0;
    }

    /** The value of the catalog's OCProperties. */
    String written() {
        return "<</OCGs" + list(all) + "/D<</Name(Amiable)/BaseState/ON/OFF" + list(hidden) + "/Order"
                + list(ordered) + "/RBGroups" + list(exclusive) + "/Locked" + list(locked) + "/AS"
                + list(automatic) + ">>>>";
    }

    private static Set<COSBase> off(COSArray groups, COSDictionary shown) {
        Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
        if ("OFF".equals(shown.getNameAsString("BaseState"))) {
            groups.forEach(group -> off.add(PdfBytes.resolved(group)));
            each(shown, ON).forEach(group -> off.remove(PdfBytes.resolved(group)));
        }
        each(shown, OFF).forEach(group -> off.add(PdfBytes.resolved(group)));
        return off;
    }

    private static COSArray each(COSDictionary dictionary, COSName key) {
        return PdfBytes.resolved(dictionary.getItem(key)) instanceof COSArray array ? array : new COSArray();
    }

    private static void items(COSDictionary shown, String key, ByteArrayOutputStream into, ObjectCopier copier)
            throws IOException {
        for (COSBase item : each(shown, COSName.getPDFName(key))) {
            into.writeBytes(copier.written(item));
            into.write(' ');
        }
    }

    private static String list(ByteArrayOutputStream items) {
        return "[" + items.toString(StandardCharsets.ISO_8859_1) + "]";
    }
}
