package fr.amiable.letter.enclosure;

import fr.amiable.common.Subject;
import java.util.List;

/**
 * One line of what is joined to a letter.
 *
 * @param of the invoices, letters or contract it is a copy of; empty for what the owner joins by hand
 */
public record Enclosure(Kind kind, String title, List<Subject> of) {

    /** What is joined. */
    public enum Kind {
        INVOICES,
        STATEMENT,
        EARLIER_LETTERS,
        CONTRACT,
        BY_HAND
    }

    public Enclosure {
        of = List.copyOf(of);
    }
}
