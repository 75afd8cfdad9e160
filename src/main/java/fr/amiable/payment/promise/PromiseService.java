package fr.amiable.payment.promise;

import fr.amiable.client.ClientId;
import fr.amiable.common.Transactions;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the owner can do with promises to pay; payments alone tell whether they are kept. Each act is journaled on the invoices. */
public final class PromiseService {

    private final PromiseRepository promises;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public PromiseService(PromiseRepository promises, Journal journal, Transactions transactions, Clock clock) {
        this.promises = promises;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws IllegalStateException while the draft has problems */
    public PaymentPromise record(PromiseDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            PaymentPromise added = promises.add(draft.promise(new PromiseId(0)));
            journalOnEach(added, Act.PROMISE_RECORDED, "", added.toString());
            return added;
        });
    }

    /** @throws IllegalStateException while the draft has problems */
    public PaymentPromise change(PromiseId id, PromiseDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            PaymentPromise before = get(id).promise();
            PaymentPromise after = draft.promise(id);
            promises.update(after);
            journalOnEach(after, Act.PROMISE_CHANGED, before.toString(), after.toString());
            return after;
        });
    }

    /** Takes out a promise noted by mistake; {@link #restore} brings it back. */
    public void remove(PromiseId id) {
        transactions.inTransaction(() -> {
            PaymentPromise before = get(id).promise();
            promises.remove(id, clock.instant());
            journalOnEach(before, Act.PROMISE_REMOVED, before.toString(), "");
        });
    }

    public void restore(PromiseId id) {
        transactions.inTransaction(() -> {
            promises.restore(id);
            PaymentPromise back = get(id).promise();
            journalOnEach(back, Act.RESTORED, "", back.toString());
        });
    }

    /** @throws PromiseNotFound when there is no such promise */
    public FollowedPromise get(PromiseId id) {
        return promises.find(id).orElseThrow(() -> new PromiseNotFound(id));
    }

    /** Last made first. */
    public List<FollowedPromise> of(InvoiceId invoice) {
        return promises.ofInvoice(invoice);
    }

    /** Last made first. */
    public List<FollowedPromise> of(ClientId client) {
        return promises.ofClient(client);
    }

    /** Those made from that day on, whoever made them. */
    public List<FollowedPromise> madeSince(LocalDate day) {
        return promises.since(day);
    }

    private void journalOnEach(PaymentPromise promise, Act act, String before, String after) {
        promise.invoices().forEach(invoice -> journal.record(invoice.subject(), act, before, after));
    }

    private void requireNoProblem(PromiseDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (!draft.problems(today).isEmpty()) {
            throw new IllegalStateException("promise draft has problems: " + draft.problems(today));
        }
    }
}
