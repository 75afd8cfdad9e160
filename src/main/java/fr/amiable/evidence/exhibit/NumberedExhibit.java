package fr.amiable.evidence.exhibit;

import java.util.Optional;

/** An exhibit as the list of a case shows it; a confidential one has no number. */
public record NumberedExhibit(Optional<Integer> number, Exhibit exhibit) {

    /** Whether its pages go into the bundle; a withdrawn one leaves its number and « retirée ». */
    public boolean isProduced() {
        return number.isPresent() && !exhibit.isWithdrawn();
    }
}
