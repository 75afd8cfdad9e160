package fr.amiable.dashboard;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.Progress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A dispute as figures see it: open from the day it was raised until the day before it was closed. */
public record Contention(
        DisputeId id,
        String number,
        ClientId client,
        DisputeCategory category,
        LocalDate raisedOn,
        Optional<LocalDate> closedOn,
        Progress progress,
        List<ContestedPart> parts) {

    public Contention {
        parts = List.copyOf(parts);
    }

    public boolean isOpenOn(LocalDate day) {
        return !raisedOn.isAfter(day)
                && closedOn.filter(end -> !end.isAfter(day)).isEmpty();
    }

    public Money contested() {
        return Money.sum(parts.stream().map(ContestedPart::amount).toList());
    }

    /** From the day it was raised to the day it was closed; empty while it is open. */
    public Optional<Long> daysToSettle() {
        return closedOn.map(end -> ChronoUnit.DAYS.between(raisedOn, end));
    }
}
