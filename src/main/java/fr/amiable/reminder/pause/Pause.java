package fr.amiable.reminder.pause;

import fr.amiable.common.Subject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A time when nothing is asked of a client, or about an invoice: {@code about} is one or the other. {@code until} is its last day, empty
 * while none is known; {@code detail} are the words of whoever paused, or empty; {@code stop} names it when the owner decided it.
 */
public record Pause(
        Subject about, PauseReason reason, Optional<LocalDate> until, String detail, Optional<StopId> stop) {

    public Pause {
        Objects.requireNonNull(reason);
        if (about.kind() != Subject.Kind.CLIENT && about.kind() != Subject.Kind.INVOICE) {
            throw new IllegalArgumentException("a pause is about a client or an invoice: " + about);
        }
    }

    public static Pause of(Subject about, PauseReason reason) {
        return new Pause(about, reason, Optional.empty(), "", Optional.empty());
    }

    public Pause until(LocalDate lastDay) {
        return new Pause(about, reason, Optional.of(lastDay), detail, stop);
    }

    public Pause saying(String words) {
        return new Pause(about, reason, until, words, stop);
    }

    /** Decided by the owner, who can end it. */
    Pause decided(StopId decision) {
        return new Pause(about, reason, until, detail, Optional.of(decision));
    }

    public Release release() {
        return reason.release();
    }

    /** The last day included. */
    public boolean isInForceOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
