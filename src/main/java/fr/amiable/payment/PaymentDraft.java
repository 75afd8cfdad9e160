package fr.amiable.payment;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A payment as typed so far; the client and the date may be null. */
public record PaymentDraft(
        ClientId client,
        LocalDate receivedOn,
        Money amount,
        PaymentMethod method,
        String reference,
        AllocationChoice choice,
        List<Allocation> allocations) {

    public PaymentDraft {
        allocations = List.copyOf(allocations);
    }

    /** What keeps this from being recorded on {@code today}, in the order of the screen. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (client == null) {
            found.add(Problem.of("client", "payment.noClient"));
        }
        if (receivedOn == null) {
            found.add(Problem.of("receivedOn", "payment.noDate"));
        } else if (receivedOn.isAfter(today)) {
            found.add(Problem.of("receivedOn", "payment.inTheFuture", receivedOn));
        }
        if (amount == null || !amount.isPositive()) {
            found.add(Problem.of("amount", "payment.notPositive"));
        } else if (allocated().compareTo(amount) > 0) {
            found.add(Problem.of("allocations", "payment.overAllocated", allocated(), amount));
        }
        return List.copyOf(found);
    }

    public Money allocated() {
        return Money.sum(allocations.stream().map(Allocation::amount).toList());
    }
}
