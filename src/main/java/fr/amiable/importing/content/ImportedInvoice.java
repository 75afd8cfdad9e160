package fr.amiable.importing.content;

import java.util.List;

/** An invoice exactly as its file states it; nothing is corrected, nothing is looked up. */
public record ImportedInvoice(
        ImportedHead head,
        ImportedParty seller,
        ImportedParty buyer,
        List<ImportedLine> lines,
        List<ImportedAdjustment> adjustments,
        List<ImportedVat> vat,
        ImportedTotals totals,
        ImportedPayment payment,
        ImportedReferences references,
        List<String> notes) {

    public ImportedInvoice {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        vat = List.copyOf(vat);
        notes = List.copyOf(notes);
    }
}
