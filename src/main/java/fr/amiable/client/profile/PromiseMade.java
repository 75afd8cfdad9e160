package fr.amiable.client.profile;

import java.time.LocalDate;
import java.util.Optional;

/** A day by which the client promised to pay an invoice, and what came of it. */
public record PromiseMade(LocalDate promisedOn, boolean isSettled, Optional<LocalDate> lastPaidOn) {

    /** Money takes time to arrive. */
    static final int DAYS_OF_GRACE = 2;

    boolean isKept() {
        return isSettled && lastPaidOn.isPresent() && !lastPaidOn.get().isAfter(lastDay());
    }

    /** Kept, or too late for it. */
    boolean isDecidedOn(LocalDate today) {
        return isKept() || today.isAfter(lastDay());
    }

    private LocalDate lastDay() {
        return promisedOn.plusDays(DAYS_OF_GRACE);
    }
}
