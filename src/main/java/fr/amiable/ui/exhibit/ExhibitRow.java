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

    public ExhibitState state() {
        if (reading.filter(read -> !read.isIntact(exhibit())).isPresent()) {
            return reading.get().now().isPresent() ? ExhibitState.CHANGED : ExhibitState.LOST;
        }
        if (exhibit().isWithdrawn()) {
            return ExhibitState.WITHDRAWN;
        }
        if (details().isConfidential()) {
            return ExhibitState.CONFIDENTIAL;
        }
        if (exhibit().isCommunicated()) {
            return ExhibitState.COMMUNICATED;
        }
        return reading.isPresent() ? ExhibitState.VERIFIED : ExhibitState.NOT_VERIFIED;
    }
}
