package fr.amiable.letter.enclosure;

import fr.amiable.common.Subject;
import java.util.Optional;

/**
 * One thing joined to a produced letter, under its line of the list.
 *
 * @param of what it is a copy of; empty for what is drawn for this letter, and for what the owner joins by hand
 * @param pdf the pages drawn for this letter, which never change
 */
public record EnclosedCopy(Enclosure.Kind kind, String title, Optional<Subject> of, Optional<byte[]> pdf) {

    /** The same line of the list with other pages. */
    public EnclosedCopy with(Optional<byte[]> pages) {
        return new EnclosedCopy(kind, title, of, pages);
    }
}
