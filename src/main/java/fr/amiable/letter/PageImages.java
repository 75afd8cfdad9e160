package fr.amiable.letter;

/** Pictures of the pages of a PDF, for a preview on screen. */
public interface PageImages {

    int pageCount(byte[] pdf);

    /** One page, counted from zero, at so many dots per inch. */
    PageImage page(byte[] pdf, int page, int dpi);

    /** A picture as rows of opaque colours, 0xAARRGGBB each, top left first. */
    record PageImage(int width, int height, int[] argb) {}
}
