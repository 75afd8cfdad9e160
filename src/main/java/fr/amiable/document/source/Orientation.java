package fr.amiable.document.source;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a picture must be turned to be seen upright, in the eight ways of EXIF; the figures are the matrix that turns the
 * unit square of the picture within itself.
 */
enum Orientation {
    UPRIGHT(1, 1, 0, 0, 1, 0, 0),
    MIRRORED(2, -1, 0, 0, 1, 1, 0),
    HALF_TURN(3, -1, 0, 0, -1, 1, 1),
    FLIPPED(4, 1, 0, 0, -1, 0, 1),
    TRANSPOSED(5, 0, -1, -1, 0, 1, 1),
    QUARTER_RIGHT(6, 0, -1, 1, 0, 0, 1),
    TRANSVERSED(7, 0, 1, 1, 0, 0, 0),
    QUARTER_LEFT(8, 0, 1, -1, 0, 1, 0);

    private final int code;
    private final float[] turn;

    Orientation(int code, float... turn) {
        this.code = code;
        this.turn = turn;
    }

    static Optional<Orientation> of(int code) {
        return Arrays.stream(values()).filter(known -> known.code == code).findFirst();
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return turn[0] == 0;
    }

    AffineTransform matrix() {
        return new AffineTransform(turn);
    }
}
