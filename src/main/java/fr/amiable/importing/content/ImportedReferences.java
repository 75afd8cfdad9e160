package fr.amiable.importing.content;

import java.util.List;

/** Other documents that the invoice names; {@code precedingInvoices} are the numbers it corrects or credits. */
public record ImportedReferences(String order, String contract, String buyerReference, List<String> precedingInvoices) {

    public ImportedReferences {
        precedingInvoices = List.copyOf(precedingInvoices);
    }
}
