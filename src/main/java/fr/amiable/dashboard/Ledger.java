package fr.amiable.dashboard;

import fr.amiable.client.ClientId;
import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was read of the ledger at once: the receivables, the disputes, the sales of each day and the clients. It can tell what was owed
 * on any day from {@code since} on.
 */
public record Ledger(
        LocalDate since,
        List<Receivable> receivables,
        List<Contention> disputes,
        NavigableMap<LocalDate, Sales> salesByDay,
        Map<ClientId, Debtor> debtors) {

    public Ledger {
        receivables = List.copyOf(receivables);
        disputes = List.copyOf(disputes);
        salesByDay = Collections.unmodifiableNavigableMap(new TreeMap<>(salesByDay));
        debtors = Map.copyOf(debtors);
    }

    /** @throws IllegalArgumentException when that client was not read */
    public Debtor debtor(ClientId id) {
        Debtor debtor = debtors.get(id);
        if (debtor == null) {
            throw new IllegalArgumentException("not in the ledger: " + id);
        }
        return debtor;
    }

    /** Everything still asked for at the end of that day, without interest. */
    public Money outstandingOn(LocalDate day) {
        long sum = 0;
        for (Receivable receivable : receivables) {
            sum = Math.addExact(sum, receivable.outstandingOn(day).cents());
        }
        return new Money(sum);
    }

    /** What open disputes contested of each invoice on that day; it may be more than what was outstanding. */
    public Map<InvoiceId, Money> contestedOn(LocalDate day) {
        Map<InvoiceId, Money> contested = new HashMap<>();
        disputes.stream()
                .filter(dispute -> dispute.isOpenOn(day))
                .flatMap(dispute -> dispute.parts().stream())
                .forEach(part -> contested.merge(part.invoice(), part.amount(), Money::plus));
        return contested;
    }

    /** Days without a sale count for nothing. */
    public Sales salesIn(DateRange period) {
        return salesByDay.subMap(period.from(), true, period.to(), true).values().stream()
                .reduce(Sales.NONE, Sales::plus);
    }

    /** The disputes with a part of that invoice. */
    public List<Contention> disputesOf(InvoiceId invoice) {
        return disputes.stream()
                .filter(dispute ->
                        dispute.parts().stream().map(ContestedPart::invoice).anyMatch(invoice::equals))
                .toList();
    }
}
