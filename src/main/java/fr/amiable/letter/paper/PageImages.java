package fr.amiable.letter.paper;

import fr.amiable.evidence.preview.PagePicture;
import java.util.List;

/** Pictures of the pages of a PDF, for a preview on screen. */
@FunctionalInterface
public interface PageImages {

    /** The first pages in their order, so many at most, at so many dots per inch. */
    List<PagePicture> first(byte[] pdf, int most, int dpi);
}
