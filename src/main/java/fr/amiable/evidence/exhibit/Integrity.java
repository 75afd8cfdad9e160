package fr.amiable.evidence.exhibit;

import fr.amiable.evidence.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What hashing every original of a case again found. */
public record Integrity(Instant checkedAt, List<Line> lines) {

    /** @param now the fingerprint of the bytes as they are; empty when there are none left */
    public record Line(NumberedExhibit exhibit, Optional<Fingerprint> now) {

        public boolean isIntact() {
            return now.equals(Optional.of(exhibit.exhibit().original().fingerprint()));
        }
    }

    public Integrity {
        lines = List.copyOf(lines);
    }

    public boolean isIntact() {
        return lines.stream().allMatch(Line::isIntact);
    }
}
