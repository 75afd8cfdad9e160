package fr.amiable.ui.client.card;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The client and his invoices, newest first, as read at one moment. */
record ClientFile(Client client, List<InvoiceRow> invoices) {

    /** What open invoices still ask for, without interest. */
    Money outstanding() {
        return Money.sum(invoices.stream().map(InvoiceRow::outstanding).toList());
    }

    /** What was invoiced, credit notes taken away. */
    Money billed() {
        return Money.sum(invoices.stream()
                .map(row -> row.type() == InvoiceType.CREDIT_NOTE ? row.gross().negated() : row.gross())
                .toList());
    }

    /** The oldest due first. */
    List<InvoiceRow> open() {
        return invoices.stream()
                .filter(row -> row.outstanding().isPositive())
                .sorted(Comparator.comparing(InvoiceRow::dueOn))
                .toList();
    }

    List<InvoiceRow> overdueOn(LocalDate today) {
        return invoices.stream().filter(row -> row.isOverdueOn(today)).toList();
    }

    Money overdueAmountOn(LocalDate today) {
        return Money.sum(overdueOn(today).stream().map(InvoiceRow::outstanding).toList());
    }

    /** What a letter would be about first. */
    Optional<InvoiceRow> oldestOpen() {
        return open().stream().findFirst();
    }
}
