package fr.amiable.letter.paper;

import fr.amiable.evidence.preview.PagePicture;

/** Pictures of the pages of a PDF, for a preview on screen. */
public interface PageImages {

    int pageCount(byte[] pdf);

    /** One page, counted from zero, at so many dots per inch. */
    PagePicture page(byte[] pdf, int page, int dpi);
}
