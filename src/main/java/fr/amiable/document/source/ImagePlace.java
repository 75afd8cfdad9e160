package fr.amiable.document.source;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where one picture stands on an A4 page, upright or lying as the picture is, whole and at its own aspect.
 *
 * @param matrix takes the unit square of the picture to the page, both counted from the bottom left
 */
public record ImagePlace(PDRectangle sheet, AffineTransform matrix) {

    /** Twelve millimetres. */
    private static final float MARGIN = 34;
    /** Small pictures are not blown up past what a screen shows. */
    private static final float MOST_POINTS_PER_PIXEL = 0.75f;

    static ImagePlace of(float width, float height, Orientation orientation) {
        float across = orientation.isOnItsSide() ? height : width;
        float up = orientation.isOnItsSide() ? width : height;
        boolean isLying = across > up;
        PDRectangle sheet =
                isLying ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        float scale = Math.min(
                MOST_POINTS_PER_PIXEL,
                Math.min((sheet.getWidth() - 2 * MARGIN) / across, (sheet.getHeight() - 2 * MARGIN) / up));
        return new ImagePlace(sheet, matrix(sheet, across * scale, up * scale, orientation));
    }

    /** The unit square turned within itself, then laid in the middle of the sheet. */
    private static AffineTransform matrix(PDRectangle sheet, float across, float up, Orientation orientation) {
        AffineTransform matrix =
                AffineTransform.getTranslateInstance((sheet.getWidth() - across) / 2, (sheet.getHeight() - up) / 2);
        matrix.scale(across, up);
        matrix.concatenate(orientation.matrix());
        return matrix;
    }
}
