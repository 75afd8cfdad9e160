package fr.amiable.invoice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to the claim and changes its interest: the day the client received (or was first presented) the formal
 * notice, and the day a judgment became enforceable.
 */
public record ClaimEvents(Optional<LocalDate> noticeReceivedOn, Optional<LocalDate> enforceableOn) {

    public static final ClaimEvents NONE = new ClaimEvents(Optional.empty(), Optional.empty());
}
