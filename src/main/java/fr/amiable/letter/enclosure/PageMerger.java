package fr.amiable.letter.enclosure;

import java.util.List;

/** Puts the pages of files of any kind one after the other. */
public interface PageMerger {

    /** In the order given; a file that has no pages to show is left out and named. */
    PrintFile merge(List<PrintPart> parts);
}
