package fr.amiable.dashboard;

import fr.amiable.law.limitation.LimitationEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a claim beside what was settled: the agreements the client may be keeping, where it is now, and the events that
 * interrupt or suspend its limitation, payments apart. {@code isInOtherHands} when it is before a court, a mediator or a conciliator.
 */
public record ClaimState(
        Optional<LocalDate> promisedOn,
        Optional<LocalDate> instalmentsUntil,
        Optional<LocalDate> writtenOffOn,
        Optional<LocalDate> noticeReceivedOn,
        Optional<LocalDate> enforceableOn,
        boolean isInOtherHands,
        List<LimitationEvent> events) {

    public static final ClaimState NONE = new ClaimState(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

    public ClaimState {
        events = List.copyOf(events);
    }

    /** True while nothing is to be asked of the client: agreed, before others, or given up. */
    public boolean isResting() {
        return isInOtherHands
                || promisedOn.isPresent()
                || instalmentsUntil.isPresent()
                || writtenOffOn.isPresent()
                || enforceableOn.isPresent();
    }

    public ClaimState promised(LocalDate day) {
        return new ClaimState(
                Optional.of(day),
                instalmentsUntil,
                writtenOffOn,
                noticeReceivedOn,
                enforceableOn,
                isInOtherHands,
                events);
    }

    public ClaimState enforceable(LocalDate day) {
        return new ClaimState(
                promisedOn, instalmentsUntil, writtenOffOn, noticeReceivedOn, Optional.of(day), isInOtherHands, events);
    }
}
