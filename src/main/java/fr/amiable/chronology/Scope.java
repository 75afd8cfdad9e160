package fr.amiable.chronology;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whose facts are told: all of a client's, or only those about some things of that client.
 *
 * @param invoices the client's, or the ones named
 */
record Scope(ClientId client, Optional<Set<Subject>> only, List<InvoiceRow> invoices, Map<InvoiceId, InvoiceRow> byId) {

    static Scope of(ClientId client, Optional<Set<Subject>> only, List<InvoiceRow> invoices) {
        Map<InvoiceId, InvoiceRow> byId =
                invoices.stream().collect(Collectors.toMap(InvoiceRow::id, Function.identity()));
        return new Scope(client, only, invoices, byId);
    }

    boolean isWholeClient() {
        return only.isEmpty();
    }

    boolean contains(Subject subject) {
        return only.isEmpty() || only.get().contains(subject);
    }

    List<Long> invoiceIds() {
        return invoices.stream().map(row -> row.id().value()).toList();
    }
}
