package fr.amiable.ui.letter;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.paper.PageImages;
import java.util.List;

/** Pictures of every page of a PDF, sharp enough for a screen. */
public final class PagePictures {

    private static final int DPI = 110;

    private final PageImages images;

    public PagePictures(PageImages images) {
        this.images = images;
    }

    public List<PagePicture> of(byte[] pdf) {
        return first(pdf, Integer.MAX_VALUE);
    }

    /** Those of its first pages, so many at most. */
    public List<PagePicture> first(byte[] pdf, int most) {
        return images.first(pdf, most, DPI);
    }
}
