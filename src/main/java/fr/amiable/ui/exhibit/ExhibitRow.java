package fr.amiable.ui.exhibit;

import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitReading;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import java.util.Optional;
import java.util.OptionalInt;

/** A line of the list of exhibits: the exhibit with its number, and what reading its file told, empty until it was read. */
public record ExhibitRow(NumberedExhibit numbered, Optional<ExhibitReading> reading) {

    /** What a line says at its end; the first that holds. */
    public enum State {
        CHANGED,
        LOST,
        WITHDRAWN,
        CONFIDENTIAL,
        COMMUNICATED,
        VERIFIED,
        NOT_VERIFIED
    }

    public Exhibit exhibit() {
        return numbered.exhibit();
    }

    public ExhibitId id() {
        return exhibit().id();
    }

    ExhibitDetails details() {
        return exhibit().details();
    }

    OptionalInt pages() {
        return reading.map(ExhibitReading::pages).orElse(OptionalInt.empty());
    }

    public State state() {
        if (reading.filter(read -> !read.isIntact(exhibit())).isPresent()) {
            return reading.get().now().isPresent() ? State.CHANGED : State.LOST;
        }
        if (exhibit().isWithdrawn()) {
            return State.WITHDRAWN;
        }
        if (details().isConfidential()) {
            return State.CONFIDENTIAL;
        }
        if (exhibit().isCommunicated()) {
            return State.COMMUNICATED;
        }
        return reading.isPresent() ? State.VERIFIED : State.NOT_VERIFIED;
    }
}
