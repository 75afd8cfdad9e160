package fr.amiable.ui.letter;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.paper.PageImages;
import java.util.List;
import java.util.stream.IntStream;

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
        return IntStream.range(0, Math.min(most, images.pageCount(pdf)))
                .mapToObj(page -> images.page(pdf, page, DPI))
                .toList();
    }
}
