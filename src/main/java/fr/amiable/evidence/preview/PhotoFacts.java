package fr.amiable.evidence.preview;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a camera wrote beside a photograph: it says so, and nothing proves it.
 *
 * @param takenAt by the clock of the camera
 * @param camera its maker and model; empty when untold
 * @param isTurned whether the picture was turned to be seen upright
 */
public record PhotoFacts(
        Optional<LocalDateTime> takenAt, String camera, boolean isTurned, Optional<Position> position) {

    /** Where it was taken, in degrees: north and east are positive. */
    public record Position(double latitude, double longitude) {}

    /** Whether nothing was told. */
    public boolean isEmpty() {
        return takenAt.isEmpty() && camera.isEmpty() && !isTurned && position.isEmpty();
    }
}
