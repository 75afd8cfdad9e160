package fr.amiable.evidence.exhibit;

import fr.amiable.evidence.Fingerprint;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What reading the file of an exhibit again told.
 *
 * @param pages empty when it has none to show, asks for a password, or is too large to be opened only for that
 * @param now the fingerprint of its bytes as they are; empty when there are none left
 */
public record ExhibitReading(OptionalInt pages, Optional<Fingerprint> now) {

    public boolean isIntact(Exhibit exhibit) {
        return now.equals(Optional.of(exhibit.original().fingerprint()));
    }
}
