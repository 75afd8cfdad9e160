package fr.amiable.payment.promise;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A promise to pay as typed so far; the days and the amount may be null. */
public record PromiseDraft(
        List<InvoiceId> invoices,
        LocalDate madeOn,
        PromiseMeans means,
        LocalDate promisedOn,
        Money amount,
        String words) {

    public PromiseDraft {
        invoices = List.copyOf(invoices);
    }

    /** What keeps this from being noted on {@code today}, in the order of the screen. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (invoices.isEmpty()) {
            found.add(Problem.of("invoices", "promise.noInvoice"));
        }
        if (promisedOn == null) {
            found.add(Problem.of("promisedOn", "promise.noDay"));
        }
        if (amount == null || !amount.isPositive()) {
            found.add(Problem.of("amount", "promise.notPositive"));
        }
        if (madeOn == null) {
            found.add(Problem.of("madeOn", "promise.noDate"));
        } else if (madeOn.isAfter(today)) {
            found.add(Problem.of("madeOn", "promise.inTheFuture", madeOn));
        } else if (promisedOn != null && promisedOn.isBefore(madeOn)) {
            found.add(Problem.of("promisedOn", "promise.beforeItself", promisedOn, madeOn));
        }
        return List.copyOf(found);
    }

    PaymentPromise promise(PromiseId id) {
        return new PaymentPromise(id, invoices, madeOn, means, promisedOn, amount, Words.clean(words));
    }
}
