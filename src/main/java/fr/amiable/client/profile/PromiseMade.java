package fr.amiable.client.profile;

import java.time.LocalDate;

/** A promise to pay by a day, time for the money to arrive included, and whether it is kept. */
public record PromiseMade(LocalDate lastDay, boolean isKept) {

    /** Kept, or too late for it. */
    boolean isDecidedOn(LocalDate today) {
        return isKept || today.isAfter(lastDay);
    }
}
