package fr.amiable.payment;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Money received from a client on {@code receivedOn}, the day the funds reached the owner. What is neither
 * allocated nor given back is a credit of the client. A reversed (bounced) payment stays with its trace and counts for nothing.
 */
public record Payment(
        PaymentId id,
        ClientId client,
        LocalDate receivedOn,
        Money amount,
        PaymentMethod method,
        String reference,
        AllocationChoice choice,
        List<Allocation> allocations,
        List<Refund> refunds,
        Optional<LocalDate> reversedOn) {

    public Payment {
        allocations = List.copyOf(allocations);
        refunds = List.copyOf(refunds);
    }

    public boolean isReversed() {
        return reversedOn.isPresent();
    }

    public Money refunded() {
        return Money.sum(refunds.stream().map(Refund::amount).toList());
    }

    /** What is left of it for other invoices; nothing once reversed. */
    public Money unallocated() {
        if (isReversed()) {
            return Money.ZERO;
        }
        return amount.minus(
                        Money.sum(allocations.stream().map(Allocation::amount).toList()))
                .minus(refunded());
    }
}
