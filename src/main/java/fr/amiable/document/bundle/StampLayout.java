package fr.amiable.document.bundle;

import fr.amiable.bundle.StampPlace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the stamp of a page can be, in points of the printed page: four corners for the frame, three places at the foot for
 * the page number. On a very small or very large page all is drawn to the scale of the page.
 *
 * @param matrix from points of the printed page to the coordinates of the content
 */
record StampLayout(double width, double height, AffineTransform matrix, double frameWidth, StampPlace place) {

    static final double FRAME_HEIGHT = 19;
    static final double NUMBER_WIDTH = 62;
    static final double NUMBER_HEIGHT = 11;

    /** The share of its size that a page keeps beside a margin strip. */
    static final double KEPT = 0.94;

    private static final double MARGIN = 9 * 72 / 25.4;
    private static final double STRIP_MARGIN = 14;
    private static final double FOOT = 14;
    private static final double A4_SHORT = 595.28;
    private static final double A4_LONG = 841.89;
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 1.5;

    static StampLayout of(PageGeometry page, double frameWidth, StampPlace place) {
        double shortSide = Math.min(page.width(), page.height()) * page.unit();
        double longSide = Math.max(page.width(), page.height()) * page.unit();
        double ratio = Math.min(shortSide / A4_SHORT, longSide / A4_LONG);
        double scale = ratio < SMALLEST ? ratio / SMALLEST : ratio > LARGEST ? ratio / LARGEST : 1;
        double units = scale / page.unit();
        AffineTransform matrix = page.fromSeen();
        matrix.scale(units, units);
        return new StampLayout(page.width() / units, page.height() / units, matrix, frameWidth, place);
    }

    /** The widest frame that leaves the page its look. */
    static double widestFrame() {
        return SMALLEST * A4_SHORT * 0.62;
    }

    /** In the coordinates of the content: frames first, then page numbers. */
    List<Rectangle2D> zones() {
        return Stream.concat(
                        Stream.of(0, 1, 2, 3).map(this::frame),
                        Stream.of(0, 1, 2).map(this::number))
                .map(zone -> matrix.createTransformedShape(zone).getBounds2D())
                .toList();
    }

    /** @param corner 0 top right, 1 top left, 2 bottom right, 3 bottom left */
    Rectangle2D frame(int corner) {
        double margin = isStrip() ? STRIP_MARGIN : MARGIN;
        double x = corner % 2 == 0 ? width - margin - frameWidth : margin;
        double y = corner < 2 ? height - margin - FRAME_HEIGHT : MARGIN;
        return new Rectangle2D.Double(x, y, frameWidth, FRAME_HEIGHT);
    }

    /** @param foot 0 on the right, 1 on the left, 2 in the middle; with a margin strip, at its left */
    Rectangle2D number(int foot) {
        if (isStrip()) {
            double base = height - STRIP_MARGIN - FRAME_HEIGHT;
            return new Rectangle2D.Double(STRIP_MARGIN, base + 4, NUMBER_WIDTH, NUMBER_HEIGHT);
        }
        double x = foot == 0 ? width - MARGIN - NUMBER_WIDTH : foot == 1 ? MARGIN : (width - NUMBER_WIDTH) / 2;
        return new Rectangle2D.Double(x, FOOT, NUMBER_WIDTH, NUMBER_HEIGHT);
    }

    boolean isStrip() {
        return place == StampPlace.MARGIN;
    }
}
