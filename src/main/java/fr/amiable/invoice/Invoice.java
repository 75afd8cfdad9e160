package fr.amiable.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice, deposit invoice or credit note as issued. {@code lines} may be empty when only totals are known (a
 * Factur-X of the MINIMUM or BASIC WL profile).
 */
public record Invoice(
        InvoiceId id,
        ClientId client,
        InvoiceType type,
        String number,
        InvoiceDates dates,
        List<InvoiceLine> lines,
        InvoiceTotals totals,
        PaymentConditions conditions,
        InvoiceReferences references,
        ClaimEvents events) {

    public Invoice {
        if (number.isBlank()) {
            throw new IllegalArgumentException("blank invoice number");
        }
        lines = List.copyOf(lines);
    }

    public boolean isCreditNote() {
        return type == InvoiceType.CREDIT_NOTE;
    }

    public LocalDate dueOn() {
        return dates.dueOn();
    }

    /** What the invoice asks for, deposits deducted; credit notes and payments are counted elsewhere. */
    public Money payable() {
        return totals.payable();
    }

    public Invoice withEvents(ClaimEvents newEvents) {
        return new Invoice(id, client, type, number, dates, lines, totals, conditions, references, newEvents);
    }

    /** The credit note that takes the whole invoice back, without a number yet; its lines are then cut down for a partial one. */
    public InvoiceDraft creditNote(LocalDate today) {
        return new InvoiceDraft(
                client,
                InvoiceType.CREDIT_NOTE,
                "",
                today,
                null,
                today,
                lines,
                totals,
                PaymentConditions.LEGAL,
                InvoiceReferences.NONE.correcting(id));
    }

    public InvoiceDraft draft() {
        return new InvoiceDraft(
                client,
                type,
                number,
                dates.issuedOn(),
                dates.performedOn().orElse(null),
                dates.dueOn(),
                lines,
                totals,
                conditions,
                references);
    }
}
