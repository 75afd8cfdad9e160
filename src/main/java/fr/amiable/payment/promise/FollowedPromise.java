package fr.amiable.payment.promise;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.payment.Receipt;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise with what decides whether it is kept.
 *
 * @param receipts what its invoices received, ever
 * @param stillOwed what is left of its invoices, interest apart
 */
public record FollowedPromise(PaymentPromise promise, ClientId client, List<Receipt> receipts, Money stillOwed) {

    public FollowedPromise {
        receipts = List.copyOf(receipts);
    }

    /** What came between the day it was made and its last day, both included. */
    public Money received() {
        return Money.sum(receipts.stream()
                .filter(receipt -> !receipt.receivedOn().isBefore(promise.madeOn()))
                .filter(receipt -> !receipt.receivedOn().isAfter(promise.lastDay()))
                .map(Receipt::amount)
                .toList());
    }

    /** Kept once the sum came in time, or what came in time left nothing to pay. */
    public PromiseState stateOn(LocalDate today) {
        boolean isLate =
                receipts.stream().anyMatch(receipt -> receipt.receivedOn().isAfter(promise.lastDay()));
        boolean isSettledInTime = stillOwed.isZero() && received().isPositive() && !isLate;
        if (received().compareTo(promise.amount()) >= 0 || isSettledInTime) {
            return PromiseState.KEPT;
        }
        if (stillOwed.isZero() && !isLate) {
            return PromiseState.MOOT;
        }
        return today.isAfter(promise.lastDay()) ? PromiseState.BROKEN : PromiseState.AWAITED;
    }
}
