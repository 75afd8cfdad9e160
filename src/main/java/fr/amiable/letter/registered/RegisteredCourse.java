package fr.amiable.letter.registered;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a registered letter, day by day.
 *
 * @param depositedOn the day it left as a registered letter
 * @param presentedOn the first presentation, or the first notice to the addressee
 * @param outcome empty while it is under way
 * @param endedOn the day of the outcome: delivered, refused, returned, declared lost
 */
public record RegisteredCourse(
        Optional<LocalDate> depositedOn,
        Optional<LocalDate> presentedOn,
        Optional<RegisteredState> outcome,
        Optional<LocalDate> endedOn) {

    /** The post holds a letter fifteen calendar days from its presentation (CPCE R1-1-6; R53-3 for an electronic one). */
    public static final int DAYS_HELD = 15;

    public static final RegisteredCourse NONE =
            new RegisteredCourse(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public RegisteredState state() {
        return outcome.orElseGet(() -> {
            if (presentedOn.isPresent()) {
                return RegisteredState.NOTIFIED;
            }
            return depositedOn.isPresent() ? RegisteredState.DEPOSITED : RegisteredState.PREPARED;
        });
    }

    /** The last day on which the addressee can still fetch or accept it; empty when it does not wait for him. */
    public Optional<LocalDate> heldUntil() {
        return state() == RegisteredState.NOTIFIED ? presentedOn.map(day -> day.plusDays(DAYS_HELD)) : Optional.empty();
    }

    /**
     * The day from which it counts against the addressee: its first presentation, else the day of the outcome. Empty while it is under
     * way, and when it never reached him.
     */
    public Optional<LocalDate> effectiveOn() {
        return state().isEffective() ? presentedOn.or(() -> endedOn) : Optional.empty();
    }

    /** The last day something is known of it. */
    public Optional<LocalDate> lastKnownOn() {
        return endedOn.or(() -> presentedOn).or(() -> depositedOn);
    }

    RegisteredCourse deposited(Optional<LocalDate> day) {
        return new RegisteredCourse(day, presentedOn, outcome, endedOn);
    }

    RegisteredCourse moved(RegisteredState to, LocalDate day) {
        return switch (to) {
            case PREPARED -> NONE;
            case DEPOSITED -> deposited(Optional.of(day));
            case NOTIFIED -> new RegisteredCourse(depositedOn, Optional.of(day), Optional.empty(), Optional.empty());
            default -> new RegisteredCourse(depositedOn, presentedOn, Optional.of(to), Optional.of(day));
        };
    }

    /** Without what was said of it last. */
    RegisteredCourse back() {
        if (outcome.isPresent()) {
            return new RegisteredCourse(depositedOn, presentedOn, Optional.empty(), Optional.empty());
        }
        return presentedOn.isPresent() ? withoutPresentation() : NONE;
    }

    private RegisteredCourse withoutPresentation() {
        return new RegisteredCourse(depositedOn, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
