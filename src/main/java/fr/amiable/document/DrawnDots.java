package fr.amiable.document;

import fr.amiable.evidence.preview.PagePicture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** What was drawn, as a picture for the screen. */
public final class DrawnDots {

    private static final int OPAQUE = 0xff000000;

    private DrawnDots() {}

    /** @param image without transparency, its dots as whole numbers; they are taken over, for asking for each takes a third of the drawing */
    public static PagePicture picture(BufferedImage image) {
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            dots[i] |= OPAQUE;
        }
        return new PagePicture(image.getWidth(), image.getHeight(), dots);
    }
}
