package fr.amiable.ui.invoice.bulk;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import java.util.List;
import java.util.Optional;

/** The lines chosen in the table; acts concern those that still ask for something. */
public record Selection(List<InvoiceRow> rows) {

    public Selection {
        rows = List.copyOf(rows);
    }

    public Money gross() {
        return Money.sum(rows.stream().map(InvoiceRow::gross).toList());
    }

    public Money outstanding() {
        return Money.sum(rows.stream().map(InvoiceRow::outstanding).toList());
    }

    public List<InvoiceId> open() {
        return rows.stream()
                .filter(row -> row.outstanding().isPositive())
                .map(InvoiceRow::id)
                .toList();
    }

    /** The client of all of them; empty when there are several. */
    public Optional<ClientId> onlyClient() {
        List<ClientId> clients =
                rows.stream().map(InvoiceRow::client).distinct().limit(2).toList();
        return clients.size() == 1 ? Optional.of(clients.get(0)) : Optional.empty();
    }
}
