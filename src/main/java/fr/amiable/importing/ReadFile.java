package fr.amiable.importing;

import fr.amiable.importing.content.ImportedInvoice;
import java.util.List;

/** What one file says: its format in words, its invoices, and what the owner should know about them. */
public record ReadFile(String format, List<ImportedInvoice> invoices, List<Finding> warnings) {

    public ReadFile {
        invoices = List.copyOf(invoices);
        warnings = List.copyOf(warnings);
    }
}
