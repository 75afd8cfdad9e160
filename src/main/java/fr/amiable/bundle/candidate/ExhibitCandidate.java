package fr.amiable.bundle.candidate;

import fr.amiable.common.Subject;
import fr.amiable.evidence.exhibit.NewExhibit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of the desk that is not an exhibit of the case yet.
 *
 * @param from what it is kept with
 * @param about that thing in words, such as the number of an invoice; may be empty
 * @param isOfTheCase whether it is about what is in dispute, or only of the same client
 */
public record ExhibitCandidate(Subject.Kind from, String about, boolean isOfTheCase, NewExhibit exhibit) {

    public String title() {
        return exhibit.details().title();
    }

    public Optional<LocalDate> on() {
        return exhibit.details().factOn();
    }
}
