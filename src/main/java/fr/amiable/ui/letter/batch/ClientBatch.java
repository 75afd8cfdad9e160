package fr.amiable.ui.letter.batch;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import java.util.List;

/** The invoices chosen of one client, and whether the letter about the first of them was written today. */
record ClientBatch(String clientName, List<InvoiceRow> invoices, boolean isWritten) {

    Money outstanding() {
        return Money.sum(invoices.stream().map(InvoiceRow::outstanding).toList());
    }

    InvoiceId first() {
        return invoices.get(0).id();
    }

    List<InvoiceId> all() {
        return invoices.stream().map(InvoiceRow::id).toList();
    }

    List<InvoiceId> others() {
        return invoices.stream().skip(1).map(InvoiceRow::id).toList();
    }
}
