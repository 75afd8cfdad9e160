package fr.amiable.dispute;

import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceTotals;
import java.time.LocalDate;
import java.util.List;

/** What may be contested of an invoice: what is still due and no other dispute contests, and what each line costs, all taxes included. */
public record Contestable(
        InvoiceId invoice, String number, LocalDate issuedOn, Money due, Money free, List<Line> lines) {

    public Contestable {
        lines = List.copyOf(lines);
    }

    /** A line of the invoice with its taxes. */
    public record Line(String description, Money gross) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.description(),
                    InvoiceTotals.of(List.of(line), Money.ZERO).gross());
        }
    }

    static Contestable of(Invoice invoice, Money due, Money free) {
        return new Contestable(
                invoice.id(),
                invoice.number(),
                invoice.dates().issuedOn(),
                due,
                free,
                invoice.lines().stream().map(Line::of).toList());
    }
}
