package fr.amiable.document.bundle;

import fr.amiable.bundle.StampPlace;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Copies the pages of one source, each with what it inherits written on it, its content between states saved and restored,
 * and its stamp on top.
 */
final class PageCopier {

    private static final List<COSName> OTHER_BOXES = List.of(COSName.BLEED_BOX, COSName.TRIM_BOX, COSName.ART_BOX);

    private final PdfOutput out;
    private final ObjectCopier copier;
    private final Annotations annotations;
    private final StampPlace place;

    PageCopier(PdfOutput out, ObjectCopier copier, Annotations annotations, StampPlace place) {
        this.out = out;
        this.copier = copier;
        this.annotations = annotations;
        this.place = place;
    }

    /** Copies a page that is its own already: one that we drew. */
    void copyPlain(SourcePage page, int number, int parent) throws IOException {
        COSDictionary copy = frame(page, parent);
        copy.setItem(COSName.CONTENTS, page.dictionary().getItem(COSName.CONTENTS));
        copy.setItem(COSName.RESOURCES, page.value(COSName.RESOURCES));
        if (page.value(COSName.ANNOTS) != null) {
            copy.setItem(COSName.ANNOTS, page.value(COSName.ANNOTS));
        }
        copier.write(number, copy);
    }

    void copy(SourcePage page, int number, int parent, Stamped stamped) throws IOException {
        PageGeometry geometry = page.geometry();
        List<COSBase> contents = PageContent.streams(page.dictionary().getItem(COSName.CONTENTS));
        byte[] drawn = PageContent.decoded(contents);
        StampLayout layout = StampLayout.of(geometry, stamped.frameWidth(), placeFor(contents, drawn));
        AffineTransform moved = layout.isStrip() ? beside(geometry) : new AffineTransform();
        Annotations.OnPage onPage = annotations.of(page, number, moved);
        Zones zones = new Zones(layout.zones());
        PageInk ink = new PageInk(zones);
        if (PageContent.isWhole(drawn)) {
            ink.read(drawn, page.dictionary(COSName.RESOURCES));
        }
        markNotes(onPage, zones);
        PageResources resources = new PageResources(page.dictionary(COSName.RESOURCES), layout.isStrip());
        String stamp = resources.add("AmiableStamp", new OutputReference(stamped.keep(layout, zones)));
        String notes = notes(onPage, resources);
        COSDictionary copy = frame(page, parent);
        if (layout.isStrip()) {
            int form = out.reserve();
            String whole = resources.add("AmiablePage", new OutputReference(form));
            writeForm(form, page, contents, drawn);
            String words = "q " + Matrices.written(moved) + " cm /" + whole + " Do " + notes + "Q /" + stamp + " Do\n";
            copy.setItem(COSName.CONTENTS, content(words));
        } else {
            copy.setItem(COSName.CONTENTS, wrapped(contents, ink, notes, stamp));
        }
        copy.setItem(COSName.RESOURCES, resources.dictionary());
        if (onPage.kept().size() > 0) {
            copy.setItem(COSName.ANNOTS, onPage.kept());
        }
        copier.write(number, copy);
    }

    private StampPlace placeFor(List<COSBase> contents, byte[] drawn) {
        boolean isOneForm = contents.size() == 1 || PageContent.isWhole(drawn);
        return place == StampPlace.MARGIN && isOneForm ? StampPlace.MARGIN : StampPlace.CORNER;
    }

    private static COSDictionary frame(SourcePage page, int parent) {
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.PAGE);
        copy.setItem(COSName.PARENT, new OutputReference(parent));
        Rectangle2D media = PageGeometry.media(page);
        copy.setItem(COSName.MEDIA_BOX, page.value(COSName.MEDIA_BOX) instanceof COSArray own ? own : array(media));
        boolean isCropped = !page.geometry().visible().equals(media);
        if (isCropped && page.value(COSName.CROP_BOX) instanceof COSArray crop) {
            copy.setItem(COSName.CROP_BOX, crop);
        }
        OTHER_BOXES.stream()
                .filter(key -> PdfBytes.resolved(page.dictionary().getItem(key)) instanceof COSArray)
                .forEach(key -> copy.setItem(key, page.dictionary().getItem(key)));
        if (page.geometry().rotation() != 0) {
            copy.setItem(COSName.ROTATE, COSInteger.get(page.geometry().rotation()));
        }
        if (page.geometry().unit() != 1) {
            copy.setItem(COSName.USER_UNIT, page.value(COSName.USER_UNIT));
        }
        if (page.dictionary().getItem(COSName.GROUP) != null) {
            copy.setItem(COSName.GROUP, page.dictionary().getItem(COSName.GROUP));
        }
        return copy;
    }

    private COSArray wrapped(List<COSBase> contents, PageInk ink, String notes, String stamp) throws IOException {
        COSArray wrapped = new COSArray();
        wrapped.add(content("q ".repeat(ink.restoredTooMuch() + 1).strip() + "\n"));
        wrapped.addAll(contents);
        String ends = (ink.isTextLeftOpen() ? "ET " : "") + "Q ".repeat(ink.leftSaved() + 1);
        wrapped.add(content("\n" + ends + notes + "/" + stamp + " Do\n"));
        return wrapped;
    }

    private OutputReference content(String words) throws IOException {
        int number = out.reserve();
        out.stream(number, "", words.getBytes(StandardCharsets.ISO_8859_1));
        return new OutputReference(number);
    }

    private String notes(Annotations.OnPage onPage, PageResources resources) {
        StringBuilder notes = new StringBuilder();
        for (DrawnAppearance look : onPage.drawn()) {
            String name = resources.add("AmiableNote", look.form());
            notes.append("q ").append(Matrices.written(look.matrix())).append(" cm /");
            notes.append(name).append(" Do Q ");
        }
        return notes.toString();
    }

    private static void markNotes(Annotations.OnPage onPage, Zones zones) {
        for (DrawnAppearance look : onPage.drawn()) {
            zones.mark(look.place(), 1);
        }
    }

    private void writeForm(int form, SourcePage page, List<COSBase> contents, byte[] drawn) throws IOException {
        Rectangle2D seen = page.geometry().visible();
        String entries = "/Type/XObject/Subtype/Form/BBox["
                + Matrices.written(seen.getX(), seen.getY(), seen.getMaxX(), seen.getMaxY()) + "]"
                + entry("/Resources ", page.value(COSName.RESOURCES))
                + entry("/Group ", page.dictionary().getItem(COSName.GROUP));
        if (contents.size() == 1 && PdfBytes.resolved(contents.get(0)) instanceof COSStream stream) {
            copier.writeForm(form, stream, entries);
        } else {
            out.stream(form, entries + "/Filter/FlateDecode", Flate.deflated(drawn, drawn.length));
        }
    }

    private String entry(String key, COSBase value) throws IOException {
        return value == null ? "" : key + new String(copier.written(value), StandardCharsets.ISO_8859_1);
    }

    /** A little smaller, at the foot of the page and in its middle, so that the strip is above it as it is seen. */
    private static AffineTransform beside(PageGeometry geometry) {
        AffineTransform fromSeen = geometry.fromSeen();
        AffineTransform moved = new AffineTransform(fromSeen);
        moved.translate(geometry.width() * (1 - StampLayout.KEPT) / 2, 0);
        moved.scale(StampLayout.KEPT, StampLayout.KEPT);
        try {
            moved.concatenate(fromSeen.createInverse());
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException("quarter turns can be undone", impossible);
        }
        return moved;
    }

    private static COSArray array(Rectangle2D box) {
        return Matrices.array(box.getX(), box.getY(), box.getMaxX(), box.getMaxY());
    }

    /** The stamp that the next page receives. */
    interface Stamped {

        double frameWidth() throws IOException;

        /** Gives the number of the object to draw on top of the page. */
        int keep(StampLayout layout, Zones zones);
    }
}
