package fr.amiable.evidence.exhibit;

import fr.amiable.common.Subject;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Original;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of evidence of a case: its original never changes; its number is fixed once it was communicated.
 *
 * @param of the case it belongs to
 * @param place where it stands among those whose number is not fixed
 */
public record Exhibit(
        ExhibitId id,
        Subject of,
        ExhibitDetails details,
        Original original,
        FileType type,
        Instant addedAt,
        int place,
        Optional<Integer> fixedNumber,
        Optional<Instant> withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }

    public boolean isCommunicated() {
        return fixedNumber.isPresent();
    }

    Exhibit with(ExhibitDetails newDetails) {
        return new Exhibit(id, of, newDetails, original, type, addedAt, place, fixedNumber, withdrawnAt);
    }

    Exhibit at(int newPlace) {
        return new Exhibit(id, of, details, original, type, addedAt, newPlace, fixedNumber, withdrawnAt);
    }

    Exhibit numbered(int number) {
        return new Exhibit(id, of, details, original, type, addedAt, place, Optional.of(number), withdrawnAt);
    }

    Exhibit withdrawn(Optional<Instant> at) {
        return new Exhibit(id, of, details, original, type, addedAt, place, fixedNumber, at);
    }
}
