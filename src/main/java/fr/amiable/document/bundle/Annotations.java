package fr.amiable.document.bundle;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The notes, links and fields of a source's pages. Fields and moving pictures are drawn into the page; links keep leading
 * where they led; whatever would act by itself is left out.
 */
final class Annotations {

    private static final Set<String> DRAWN_IN_THE_PAGE =
            Set.of("Widget", "Screen", "Movie", "Sound", "3D", "RichMedia", "PrinterMark", "TrapNet");
    private static final Set<String> HARMLESS_ACTIONS = Set.of("URI", "Named");
    private static final List<COSName> PLACES = List.of(
            COSName.RECT, COSName.getPDFName("QuadPoints"), COSName.L, COSName.VERTICES, COSName.getPDFName("CL"));
    private static final COSName SOURCE_PAGE = COSName.P;
    private static final int PRINTED = 4;

    private final Destinations destinations;
    private final COSBase formResources;
    private final boolean isArchive;
    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param formResources what the looks of fields refer to when they name no resources; may be null
     * @param isArchive whether each note must be said to be printed
     */
    Annotations(Destinations destinations, COSBase formResources, boolean isArchive) {
        this.isArchive = isArchive;
        this.destinations = destinations;
        this.formResources = formResources;
    }

    /** @param moved how the content of the page is moved */
    OnPage of(SourcePage page, int pageNumber, AffineTransform moved) {
        OnPage found = new OnPage(new COSArray(), new ArrayList<>());
        if (page.value(COSName.ANNOTS) instanceof COSArray all) {
            for (COSBase one : all) {
                if (PdfBytes.resolved(one) instanceof COSDictionary annotation) {
                    take(annotation, one, found, pageNumber, moved);
                }
            }
        }
        return found;
    }

    private void take(
            COSDictionary annotation, COSBase reference, OnPage found, int pageNumber, AffineTransform moved) {
        String subtype = annotation.getNameAsString(COSName.SUBTYPE, "");
        if (DRAWN_IN_THE_PAGE.contains(subtype)) {
            DrawnAppearance.of(annotation, formResources).ifPresent(found.drawn()::add);
            return;
        }
        if (done.add(annotation)) {
            annotation.setItem(SOURCE_PAGE, new OutputReference(pageNumber));
            tame(annotation);
            if (isArchive && annotation.getInt(COSName.F, 0) == 0) {
                annotation.setInt(COSName.F, PRINTED);
            }
            if (!moved.isIdentity()) {
                PLACES.forEach(key -> move(annotation, key, moved));
            }
        }
        found.kept().add(reference);
    }

    private void tame(COSDictionary annotation) {
        COSDictionary action =
                PdfBytes.resolved(annotation.getItem(COSName.A)) instanceof COSDictionary any ? any : null;
        String kind = action == null ? "" : action.getNameAsString(COSName.S, "");
        COSBase leadsTo = kind.equals("GoTo") ? action.getItem(COSName.D) : annotation.getItem(COSName.DEST);
        Optional<COSArray> page = leadsTo == null ? Optional.empty() : destinations.within(leadsTo);
        annotation.removeItem(COSName.DEST);
        annotation.removeItem(COSName.A);
        annotation.removeItem(COSName.AA);
        annotation.removeItem(COSName.getPDFName("PA"));
        page.ifPresent(array -> annotation.setItem(COSName.DEST, array));
        if (HARMLESS_ACTIONS.contains(kind)) {
            COSDictionary kept = new COSDictionary(action);
            kept.removeItem(COSName.getPDFName("Next"));
            kept.setDirect(true);
            annotation.setItem(COSName.A, kept);
        }
    }

    private static void move(COSDictionary annotation, COSName key, AffineTransform moved) {
        if (!(PdfBytes.resolved(annotation.getItem(key)) instanceof COSArray numbers) || numbers.size() % 2 != 0) {
            return;
        }
        double[] points = new double[numbers.size()];
        for (int place = 0; place < points.length; place++) {
            points[place] = numbers.getObject(place) instanceof COSNumber number ? number.floatValue() : 0;
        }
        moved.transform(points, 0, points, 0, points.length / 2);
        COSArray written = new COSArray();
        for (double point : points) {
            written.add(new COSFloat((float) point));
        }
        annotation.setItem(key, written);
    }

    /** What remains on the page, and what becomes a part of it. */
    record OnPage(COSArray kept, List<DrawnAppearance> drawn) {}
}
