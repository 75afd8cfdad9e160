package fr.amiable.dashboard.balance;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was outstanding at the end of a day, by age: invoices issued by then, less payments received, credit notes issued and waivers
 * granted by then; age is counted from the due date to that day. A part is contested when a dispute raised by then was not closed yet;
 * it never exceeds what was outstanding. Credits without an invoice are the client's and lower nothing. To the cent, totals are those of
 * the statements made for that day.
 */
public final class AgedBalance {

    private static final Comparator<ClientBalance> BIGGEST_FIRST = Comparator.comparing(
                    (ClientBalance line) -> line.amounts().total())
            .reversed()
            .thenComparing(line -> line.debtor().name());

    private final LocalDate on;
    private final List<AgedItem> items;
    private final AgedAmounts totals;
    private final List<ClientBalance> clients;

    private AgedBalance(LocalDate on, List<AgedItem> items, Ledger ledger) {
        this.on = on;
        this.items = List.copyOf(items);
        this.totals = AgedAmounts.of(items);
        Map<ClientId, List<AgedItem>> byClient = items.stream()
                .collect(Collectors.groupingBy(item -> item.receivable().client()));
        this.clients = byClient.entrySet().stream()
                .map(entry -> new ClientBalance(
                        ledger.debtor(entry.getKey()),
                        AgedAmounts.of(entry.getValue()),
                        entry.getValue().size()))
                .sorted(BIGGEST_FIRST)
                .toList();
    }

    /** @throws IllegalArgumentException when that day is before those the ledger can tell of */
    public static AgedBalance of(Ledger ledger, LocalDate on) {
        if (on.isBefore(ledger.since())) {
            throw new IllegalArgumentException("the ledger was read since " + ledger.since() + ", not " + on);
        }
        Map<InvoiceId, Money> contested = ledger.contestedOn(on);
        List<AgedItem> items = new ArrayList<>();
        for (Receivable receivable : ledger.receivables()) {
            Money outstanding = receivable.outstandingOn(on);
            if (outstanding.isPositive()) {
                long daysLate = receivable.daysLateOn(on);
                items.add(new AgedItem(
                        receivable,
                        AgeBucket.of(daysLate),
                        daysLate,
                        outstanding,
                        contested.getOrDefault(receivable.id(), Money.ZERO).min(outstanding)));
            }
        }
        return new AgedBalance(on, items, ledger);
    }

    public LocalDate on() {
        return on;
    }

    public List<AgedItem> items() {
        return items;
    }

    /** The items of one bucket, the latest first. */
    public List<AgedItem> itemsIn(AgeBucket bucket) {
        return items.stream()
                .filter(item -> item.bucket() == bucket)
                .sorted(Comparator.comparingLong(AgedItem::daysLate).reversed())
                .toList();
    }

    public AgedAmounts totals() {
        return totals;
    }

    /** Who owed most first. */
    public List<ClientBalance> clients() {
        return clients;
    }
}
