package fr.amiable.document.bundle;

import fr.amiable.bundle.StampPlace;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Arrays;

/**
 * The stamps still to be drawn: the total of pages is known only at the end. A few numbers a page are kept, and nothing
 * else of it.
 */
final class Stamps {

    private static final int NUMBERS = 8;

    private final PdfOutput out;
    private final StampInk ink;
    private int[] objects = new int[256];
    private String[] labels = new String[256];
    private float[] shapes = new float[256 * NUMBERS];
    private byte[] places = new byte[256];
    private int count;

    Stamps(PdfOutput out, StampInk ink) {
        this.out = out;
        this.ink = ink;
    }

    int count() {
        return count;
    }

    /** Forgets the stamps that follow the first so many. */
    void backTo(int earlier) {
        count = earlier;
    }

    /** Keeps a place for a stamp on the next page; gives the number of the object to draw there. */
    int keep(String label, StampLayout layout, Zones zones) {
        if (count == objects.length) {
            grow();
        }
        int corner = layout.isStrip() ? 0 : zones.freest(0, 1, 2, 3);
        int foot = layout.isStrip() ? 0 : zones.freest(4, 5, 6) - 4;
        boolean isOverInk = zones.isMarked(foot + 4);
        double[] matrix = new double[6];
        layout.matrix().getMatrix(matrix);
        int start = count * NUMBERS;
        for (int place = 0; place < 6; place++) {
            shapes[start + place] = (float) matrix[place];
        }
        shapes[start + 6] = (float) layout.width();
        shapes[start + 7] = (float) layout.height();
        places[count] = (byte) (corner | foot << 2 | (isOverInk ? 16 : 0) | (layout.isStrip() ? 32 : 0));
        labels[count] = label;
        objects[count] = out.reserve();
        return objects[count++];
    }

    /**
     * Draws them all.
     *
     * @param first the number of the first stamped page in the bundle
     * @param pages how many the bundle has
     */
    void write(int first, int pages) throws IOException {
        String resources = ink.resources();
        for (int page = 0; page < count; page++) {
            write(page, first + page, pages, resources);
        }
    }

    private void write(int page, int number, int pages, String resources) throws IOException {
        int start = page * NUMBERS;
        double[] matrix = new double[6];
        for (int entry = 0; entry < 6; entry++) {
            matrix[entry] = shapes[start + entry];
        }
        double width = shapes[start + 6];
        double height = shapes[start + 7];
        int place = places[page];
        StampLayout layout = new StampLayout(
                width,
                height,
                new AffineTransform(matrix),
                ink.frameWidth(labels[page]),
                (place & 32) != 0 ? StampPlace.MARGIN : StampPlace.CORNER);
        StampInk.Spot spot = new StampInk.Spot(
                layout.frame(place & 3),
                layout.number(place >> 2 & 3),
                layout.isStrip() || (place >> 2 & 3) == 1,
                (place & 16) != 0);
        byte[] drawn = ink.draw(labels[page], spot, number, pages);
        String entries = "/Type/XObject/Subtype/Form/BBox[0 0 " + Matrices.written(width, height) + "]/Matrix["
                + Matrices.written(matrix) + "]/Resources<<" + resources + ">>";
        out.stream(objects[page], entries, drawn);
    }

    private void grow() {
        objects = Arrays.copyOf(objects, count * 2);
        labels = Arrays.copyOf(labels, count * 2);
        shapes = Arrays.copyOf(shapes, count * 2 * NUMBERS);
        places = Arrays.copyOf(places, count * 2);
    }
}
