package fr.amiable.importing;

/** Reads the invoices of one family of files. */
public interface InvoiceImporter {

    /** Whether the file is of this family, judged by its content and never by its name. */
    boolean recognises(SourceFile file);

    /** @throws UnreadableFile naming every fault found */
    ReadFile read(SourceFile file);
}
