package fr.amiable.letter.registered;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the addressee accepted to receive electronic registered letters, and how it is proven: a client who is no professional must
 * have accepted beforehand (CPCE L100, R53-1).
 */
public record Consent(Optional<LocalDate> givenOn, String how) {

    public static final Consent NONE = new Consent(Optional.empty(), "");

    /** True when it was given on that day or before, and is written somewhere. */
    public boolean covers(LocalDate day) {
        return !how.isBlank() && givenOn.filter(given -> !given.isAfter(day)).isPresent();
    }
}
