package fr.amiable.ui.client;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.payment.Payment;
import java.time.LocalDate;
import java.util.List;

/** Everything the card of a client shows, as read at one moment. */
record ClientFile(
        Client client,
        List<InvoiceRow> invoices,
        List<Payment> payments,
        List<ProducedLetter> letters,
        List<JournalEntry> journal) {

    /** What open invoices still ask for, without interest. */
    Money outstanding() {
        return Money.sum(invoices.stream().map(InvoiceRow::outstanding).toList());
    }

    List<InvoiceRow> overdueOn(LocalDate today) {
        return invoices.stream().filter(row -> row.isOverdueOn(today)).toList();
    }

    /** Money received that no invoice has received yet. */
    Money credit() {
        return Money.sum(payments.stream().map(Payment::unallocated).toList());
    }

    /** The number of one of the client's invoices; its rank when it is not among them. */
    String numberOf(InvoiceId id) {
        return invoices.stream()
                .filter(row -> row.id().equals(id))
                .map(InvoiceRow::number)
                .findFirst()
                .orElse(String.valueOf(id.value()));
    }
}
