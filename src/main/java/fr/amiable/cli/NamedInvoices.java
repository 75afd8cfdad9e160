package fr.amiable.cli;

import fr.amiable.invoice.Invoice;
import fr.amiable.letter.SeveralClients;
import java.util.List;

/** The invoices of one client that a command names by their numbers. */
final class NamedInvoices {

    private NamedInvoices() {}

    /** @throws SeveralClients when they are not of one client */
    static List<Invoice> of(Desk desk, List<String> numbers) {
        List<Invoice> invoices =
                numbers.stream().map(desk.invoices()::getByNumber).distinct().toList();
        SeveralClients.refuseUnlessOne(
                (int) invoices.stream().map(Invoice::client).distinct().count());
        return invoices;
    }
}
