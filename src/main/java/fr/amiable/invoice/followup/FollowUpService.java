package fr.amiable.invoice.followup;

import fr.amiable.common.Transactions;
import fr.amiable.invoice.Dependent;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceInUse;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What the owner decides about an invoice once issued: given up, removed as mistyped. */
public final class FollowUpService {

    private final InvoiceRepository invoices;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public FollowUpService(InvoiceRepository invoices, Journal journal, Transactions transactions, Clock clock) {
        this.invoices = invoices;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Removes an invoice typed by mistake; {@link #restore} brings it back.
     *
     * @throws InvoiceInUse when something hangs on it
     */
    public void remove(InvoiceId id, String reason) {
        transactions.inTransaction(() -> {
            Invoice invoice = get(id);
            Set<Dependent> dependents = invoices.dependentsOf(id);
            if (!dependents.isEmpty()) {
                throw new InvoiceInUse(invoice.number(), dependents);
            }
            invoices.remove(id, clock.instant());
            journal.record(id.subject(), Act.REMOVED, invoice.toString(), reason.strip());
        });
    }

    /** @throws fr.amiable.invoice.DuplicateInvoiceNumber when its number was given to another meanwhile */
    public Invoice restore(InvoiceId id) {
        return transactions.inTransaction(() -> {
            invoices.restore(id);
            Invoice invoice = get(id);
            journal.record(id.subject(), Act.RESTORED, "", invoice.toString());
            return invoice;
        });
    }

    /** Gives up recovering these invoices (irrécouvrables) as of today; the debt itself is not waived. */
    public void writeOff(Collection<InvoiceId> written, String reason) {
        LocalDate today = LocalDate.now(clock);
        transactions.inTransaction(() -> written.forEach(id -> {
            InvoiceRow row = row(id);
            if (row.outstanding().isPositive() && row.standing().writtenOffOn().isEmpty()) {
                invoices.writeOff(id, Optional.of(today));
                journal.record(id.subject(), Act.WRITTEN_OFF, row.outstanding().toString(), reason.strip());
            }
        }));
    }

    /** Takes the giving up back. */
    public void takeUpAgain(Collection<InvoiceId> written) {
        transactions.inTransaction(() -> written.forEach(id -> {
            InvoiceRow row = row(id);
            invoices.writeOff(id, Optional.empty());
            journal.record(
                    id.subject(), Act.RESTORED, row.standing().writtenOffOn().toString(), "");
        }));
    }

    private Invoice get(InvoiceId id) {
        return invoices.find(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
    }

    private InvoiceRow row(InvoiceId id) {
        return invoices.row(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
    }
}
