package fr.amiable.invoice.limitation;

import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.law.limitation.LimitationPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The limitation of an invoice with what it was computed from; {@code told} is the part the owner told, {@code events} is all of it. */
public record InvoiceClock(
        InvoiceLimitation limitation, LimitationPeriod period, List<LimitationEvent> events, List<ToldEvent> told) {

    private static final int[] ALERTS = {1, 3, 6, 12};

    public InvoiceClock {
        events = List.copyOf(events);
        told = List.copyOf(told);
    }

    /** The nearest alert already reached, in months before the last day; empty while none is, and once it is over. */
    public OptionalInt alertOn(LocalDate today) {
        return period.isOverOn(today)
                ? OptionalInt.empty()
                : IntStream.of(ALERTS)
                        .filter(months -> !today.isBefore(period.lastDay().minusMonths(months)))
                        .findFirst();
    }
}
