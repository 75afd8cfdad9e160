package fr.amiable.payment;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is left of a client's payments, to allocate to other invoices or to give back. */
public final class ClientCredit {

    private final PaymentRepository payments;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public ClientCredit(PaymentRepository payments, Journal journal, Transactions transactions, Clock clock) {
        this.payments = payments;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Payments of which something is left, oldest first. */
    public List<Payment> withRest(ClientId client) {
        return payments.ofClient(client).stream()
                .filter(payment -> payment.unallocated().isPositive())
                .sorted(Comparator.comparing(Payment::receivedOn)
                        .thenComparing(payment -> payment.id().value()))
                .toList();
    }

    public Money left(ClientId client) {
        return Money.sum(withRest(client).stream().map(Payment::unallocated).toList());
    }

    /**
     * Allocates what is left, the oldest payment first; each part counts from the day its payment was received.
     *
     * @throws CreditTooSmall when less is left
     */
    public void allocate(ClientId client, AllocationChoice choice, List<Allocation> parts) {
        transactions.inTransaction(() -> {
            requireLeft(client, Money.sum(parts.stream().map(Allocation::amount).toList()));
            List<Allocation> toPlace = new ArrayList<>(parts);
            for (Payment payment : withRest(client)) {
                List<Allocation> placed = takeFrom(toPlace, payment.unallocated());
                if (!placed.isEmpty()) {
                    place(payment, choice, placed);
                }
            }
        });
    }

    /**
     * Notes money given back to the client, taken from the oldest payment first.
     *
     * @throws CreditTooSmall when less is left
     */
    public void refund(ClientId client, Refund refund) {
        if (refund.on().isAfter(LocalDate.now(clock))) {
            throw new IllegalStateException("refund in the future: " + refund);
        }
        transactions.inTransaction(() -> {
            requireLeft(client, refund.amount());
            Money left = refund.amount();
            for (Payment payment : withRest(client)) {
                Money part = payment.unallocated().min(left);
                if (part.isPositive()) {
                    payments.refund(payment.id(), new Refund(refund.on(), part, refund.note()));
                    record(payment.id(), Act.PAYMENT_REFUNDED, payment);
                    left = left.minus(part);
                }
            }
        });
    }

    private void place(Payment payment, AllocationChoice choice, List<Allocation> placed) {
        List<Allocation> all = new ArrayList<>(payment.allocations());
        all.addAll(placed);
        AllocationChoice kept = payment.allocations().isEmpty() ? choice : payment.choice();
        payments.reallocate(payment.id(), kept, all);
        record(payment.id(), Act.ALLOCATION_CHANGED, payment);
        String after = after(payment.id());
        placed.forEach(
                part -> journal.record(part.invoice().subject(), Act.ALLOCATION_CHANGED, payment.toString(), after));
    }

    private void record(PaymentId id, Act act, Payment before) {
        journal.record(id.subject(), act, before.toString(), after(id));
    }

    private String after(PaymentId id) {
        return payments.find(id).orElseThrow(() -> new PaymentNotFound(id)).toString();
    }

    private void requireLeft(ClientId client, Money asked) {
        Money left = left(client);
        if (asked.compareTo(left) > 0) {
            throw new CreditTooSmall(left);
        }
    }

    /** Takes from the first parts on as much as {@code left} pays; what remains of them stays in the list. */
    private static List<Allocation> takeFrom(List<Allocation> parts, Money left) {
        List<Allocation> taken = new ArrayList<>();
        Money toGive = left;
        while (toGive.isPositive() && !parts.isEmpty()) {
            Allocation first = parts.remove(0);
            Money given = first.amount().min(toGive);
            taken.add(new Allocation(first.invoice(), given));
            toGive = toGive.minus(given);
            if (given.compareTo(first.amount()) < 0) {
                parts.add(0, new Allocation(first.invoice(), first.amount().minus(given)));
            }
        }
        return taken;
    }
}
