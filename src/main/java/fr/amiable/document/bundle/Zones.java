package fr.amiable.document.bundle;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Places of a page where something could be stamped, and how much each already holds. */
final class Zones {

    private final List<Rectangle2D> zones;
    private final double[] held;

    /** @param zones in the coordinates of the page's content */
    Zones(List<Rectangle2D> zones) {
        this.zones = zones;
        this.held = new double[zones.size()];
    }

    /** Something is drawn there; a line without thickness counts a little. */
    void mark(Rectangle2D box, double weight) {
        for (int zone = 0; zone < held.length; zone++) {
            Rectangle2D place = zones.get(zone);
            double wide = Math.min(box.getMaxX(), place.getMaxX()) - Math.max(box.getMinX(), place.getMinX());
            double high = Math.min(box.getMaxY(), place.getMaxY()) - Math.max(box.getMinY(), place.getMinY());
            if (wide >= 0 && high >= 0) {
                held[zone] += weight * Math.max(wide, 1) * Math.max(high, 1);
            }
        }
    }

    /** The emptiest of some zones: the first named wins unless another is clearly emptier. */
    int freest(int... candidates) {
        int best = candidates[0];
        for (int candidate : candidates) {
            if (held[candidate] < held[best] * 0.98) {
                best = candidate;
            }
        }
        return best;
    }

    boolean isMarked(int zone) {
        return held[zone] > 0;
    }
}
