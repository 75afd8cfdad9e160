package fr.amiable.invoice;

import fr.amiable.client.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where invoices, deposits and credit notes are kept. */
public interface InvoiceRepository {

    Invoice add(InvoiceDraft draft);

    void update(Invoice invoice);

    Optional<Invoice> find(InvoiceId id);

    Optional<Invoice> findByNumber(String number);

    /** Credit notes that correct this invoice, oldest first. */
    List<Invoice> creditNotesOf(InvoiceId invoice);

    /** The table line of one invoice. */
    Optional<InvoiceRow> row(InvoiceId id);

    /** Table lines of one client, newest issue first. */
    List<InvoiceRow> rowsOf(ClientId client);

    /** Table lines, newest issue first then highest id, after the given line (excluded), at most {@code limit}. */
    List<InvoiceRow> rows(Optional<InvoiceRow> after, int limit);

    /** What depends on the invoice and would be lost with it. */
    Set<Dependent> dependentsOf(InvoiceId id);

    /** Keeps it out of every reading; its number is free again. */
    void remove(InvoiceId id, Instant at);

    /** @throws DuplicateInvoiceNumber when its number was given to another meanwhile */
    void restore(InvoiceId id);

    void writeOff(InvoiceId id, Optional<LocalDate> on);

    /** The number given to the invoice recorded last, to propose the next. */
    Optional<String> lastNumber(InvoiceType type);
}
