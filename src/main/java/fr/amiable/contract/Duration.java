package fr.amiable.contract;

import java.time.LocalDate;
import java.util.Optional;

/** From when to when the contract runs (both included), what happens then, and how long before the end notice must be given. */
public record Duration(
        Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, Renewal renewal, Optional<Integer> noticeDays) {

    public static final Duration NONE =
            new Duration(Optional.empty(), Optional.empty(), Renewal.NONE, Optional.empty());

    /** The last day to give notice, when there is an end and a notice. */
    public Optional<LocalDate> noticeBy() {
        return endsOn.flatMap(end -> noticeDays.map(end::minusDays));
    }
}
