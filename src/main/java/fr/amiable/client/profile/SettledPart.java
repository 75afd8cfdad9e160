package fr.amiable.client.profile;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A part of an invoice that a payment settled: when it was due, when the money came. */
public record SettledPart(LocalDate dueOn, LocalDate paidOn, Money amount) {

    /** Below zero when paid early. */
    long daysLate() {
        return ChronoUnit.DAYS.between(dueOn, paidOn);
    }
}
