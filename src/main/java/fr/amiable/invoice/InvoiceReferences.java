package fr.amiable.invoice;

import java.util.Optional;

/** What the invoice refers to: purchase order, contract, the invoice a credit note corrects, and the owner's note. */
public record InvoiceReferences(String order, String contract, Optional<InvoiceId> corrects, String note) {

    public static final InvoiceReferences NONE = new InvoiceReferences("", "", Optional.empty(), "");
}
