package fr.amiable.letter.sample;

import fr.amiable.invoice.InvoiceId;
import java.util.List;

/**
 * The invoices of the sample business worth a letter: several of one professional, ripe for a formal notice; one of a
 * consumer and one of a public body likewise; one just forgotten; one already reminded once.
 */
public record SampleInvoices(
        List<InvoiceId> professional,
        InvoiceId consumer,
        InvoiceId publicBody,
        InvoiceId oversight,
        InvoiceId reminded) {

    public SampleInvoices {
        professional = List.copyOf(professional);
    }
}
