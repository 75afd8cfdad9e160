package fr.amiable.document.bundle;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a field or a note looks like, drawn as a part of the page. */
record DrawnAppearance(COSStream form, AffineTransform matrix, Rectangle2D place) {

    private static final int HIDDEN = 2;
    private static final int NOT_ON_SCREEN = 32;
    private static final COSName OPTIONAL_CONTENT = COSName.getPDFName("OC");

    /** Empty for what is hidden, or has no look of its own. */
    static Optional<DrawnAppearance> of(COSDictionary annotation, COSBase sharedResources) {
        if ((annotation.getInt(COSName.F, 0) & (HIDDEN | NOT_ON_SCREEN)) != 0) {
            return Optional.empty();
        }
        Rectangle2D place = PageGeometry.box(PdfBytes.resolved(annotation.getItem(COSName.RECT)), null);
        return normal(annotation)
                .filter(form -> place != null)
                .flatMap(form -> placed(form, place))
                .map(drawn -> drawn.asForm(annotation, sharedResources));
    }

    static Optional<COSStream> normal(COSDictionary annotation) {
        if (!(PdfBytes.resolved(annotation.getItem(COSName.AP)) instanceof COSDictionary looks)) {
            return Optional.empty();
        }
        COSBase normal = PdfBytes.resolved(looks.getItem(COSName.N));
        if (normal instanceof COSStream form) {
            return Optional.of(form);
        }
        COSName state = annotation.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states
                        && state != null
                        && PdfBytes.resolved(states.getItem(state)) instanceof COSStream form
                ? Optional.of(form)
                : Optional.empty();
    }

    /** From the box of the look to the rectangle of the page, ISO 32000-1 section 12.5.5. */
    private static Optional<DrawnAppearance> placed(COSStream form, Rectangle2D place) {
        Rectangle2D box = PageGeometry.box(PdfBytes.resolved(form.getItem(COSName.BBOX)), null);
        if (box == null) {
            return Optional.empty();
        }
        Rectangle2D seen = Matrices.of(form.getItem(COSName.MATRIX))
                .createTransformedShape(box)
                .getBounds2D();
        if (seen.getWidth() <= 0 || seen.getHeight() <= 0) {
            return Optional.empty();
        }
        AffineTransform matrix = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        matrix.scale(place.getWidth() / seen.getWidth(), place.getHeight() / seen.getHeight());
        matrix.translate(-seen.getX(), -seen.getY());
        return Optional.of(new DrawnAppearance(form, matrix, place));
    }

    private DrawnAppearance asForm(COSDictionary annotation, COSBase sharedResources) {
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        if (form.getItem(COSName.RESOURCES) == null && sharedResources != null) {
            form.setItem(COSName.RESOURCES, sharedResources);
        }
        if (annotation.getItem(OPTIONAL_CONTENT) != null) {
            form.setItem(OPTIONAL_CONTENT, annotation.getItem(OPTIONAL_CONTENT));
        }
        return this;
    }
}
