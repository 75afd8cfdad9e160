package fr.amiable.document.bundle;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A page as it is seen: how wide and high in the units of the page, and the way from what is seen (origin at the bottom
 * left, upright) to the coordinates of its content.
 *
 * @param visible the part of the page that is shown, in the coordinates of its content
 * @param rotation 0, 90, 180 or 270, clockwise
 * @param unit how many points a unit is
 */
record PageGeometry(Rectangle2D visible, int rotation, double unit) {

    private static final Rectangle2D LETTER = new Rectangle2D.Double(0, 0, 612, 792);
    private static final double LARGEST_UNIT = 75_000;

    static PageGeometry of(SourcePage page) {
        Rectangle2D media = media(page);
        Rectangle2D crop = box(page.value(COSName.CROP_BOX), media).createIntersection(media);
        double unit = number(page.value(COSName.USER_UNIT), 1);
        boolean isUnit = unit > 0 && unit <= LARGEST_UNIT;
        return new PageGeometry(
                crop.getWidth() < 1 || crop.getHeight() < 1 ? media : crop,
                quarterTurns(page.value(COSName.ROTATE)),
                isUnit ? unit : 1);
    }

    static Rectangle2D media(SourcePage page) {
        return box(page.value(COSName.MEDIA_BOX), LETTER);
    }

    double width() {
        return isLying() ? visible.getHeight() : visible.getWidth();
    }

    double height() {
        return isLying() ? visible.getWidth() : visible.getHeight();
    }

    /** From what is seen to the coordinates of the content. */
    AffineTransform fromSeen() {
        double x = visible.getX();
        double y = visible.getY();
        double w = visible.getWidth();
        double h = visible.getHeight();
        return switch (rotation) {
            case 90 -> new AffineTransform(0, 1, -1, 0, x + w, y);
            case 180 -> new AffineTransform(-1, 0, 0, -1, x + w, y + h);
            case 270 -> new AffineTransform(0, -1, 1, 0, x, y + h);
            default -> new AffineTransform(1, 0, 0, 1, x, y);
        };
    }

    private boolean isLying() {
        return rotation % 180 != 0;
    }

    private static int quarterTurns(COSBase value) {
        int degrees = (int) number(value, 0);
        return degrees % 90 == 0 ? Math.floorMod(degrees, 360) : 0;
    }

    private static double number(COSBase value, double otherwise) {
        return value instanceof COSNumber number ? number.floatValue() : otherwise;
    }

    static Rectangle2D box(COSBase value, Rectangle2D otherwise) {
        if (!(value instanceof COSArray array) || array.size() < 4) {
            return otherwise;
        }
        double[] corners = new double[4];
        for (int place = 0; place < 4; place++) {
            corners[place] = number(array.getObject(place), Double.NaN);
        }
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(corners[0], corners[1], corners[2], corners[3]);
        return box.getWidth() > 0 && box.getHeight() > 0 ? box : otherwise;
    }
}
