package fr.amiable.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.Transactions;
import fr.amiable.common.Words;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the owner can do with invoices. */
public final class InvoiceService {

    private final InvoiceRepository invoices;
    private final Journal journal;
    private final Transactions transactions;

    public InvoiceService(InvoiceRepository invoices, Journal journal, Transactions transactions) {
        this.invoices = invoices;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * @throws IllegalStateException while the draft has problems
     * @throws DuplicateInvoiceNumber when the number is already used
     */
    public Invoice record(InvoiceDraft draft) {
        return keep(draft, Act.RECORDED);
    }

    /** Like {@link #record}, journaled as read from a file. */
    public Invoice recordImported(InvoiceDraft draft) {
        return keep(draft, Act.IMPORTED);
    }

    private Invoice keep(InvoiceDraft draft, Act act) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            requireFreeNumber(draft.number());
            Invoice invoice = invoices.add(draft);
            journal.record(invoice.id().subject(), act, "", invoice.toString());
            return invoice;
        });
    }

    /**
     * Corrects an invoice that was typed wrong here; the reason and both versions stay in the journal.
     *
     * @throws IllegalStateException while the draft has problems
     * @throws DuplicateInvoiceNumber when the number now belongs to another invoice
     */
    public Invoice correct(InvoiceId id, InvoiceDraft draft, String reason) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            Invoice before = get(id);
            if (!before.number().equals(Words.clean(draft.number()))) {
                requireFreeNumber(draft.number());
            }
            return replace(before, draft.issue(id, before.events()), Act.CHANGED, reason);
        });
    }

    /** Records the day the client received, or was first presented, the formal notice (C. civ. 1344-1); empty takes it back. */
    public Invoice recordNotice(InvoiceId id, Optional<LocalDate> receivedOn) {
        return transactions.inTransaction(() -> {
            Invoice before = get(id);
            ClaimEvents events = new ClaimEvents(receivedOn, before.events().enforceableOn());
            return replace(before, before.withEvents(events), Act.NOTICE_RECEIVED, "");
        });
    }

    /** Records the day a judgment on this invoice became enforceable (CMF L313-3); empty takes it back. */
    public Invoice recordJudgment(InvoiceId id, Optional<LocalDate> enforceableOn) {
        return transactions.inTransaction(() -> {
            Invoice before = get(id);
            ClaimEvents events = new ClaimEvents(before.events().noticeReceivedOn(), enforceableOn);
            return replace(before, before.withEvents(events), Act.JUDGMENT_ENFORCEABLE, "");
        });
    }

    private Invoice replace(Invoice before, Invoice after, Act act, String reason) {
        invoices.update(after);
        String why = reason.isBlank() ? "" : " (" + reason.strip() + ")";
        journal.record(after.id().subject(), act, before.toString(), after + why);
        return after;
    }

    /** @throws InvoiceNotFound when there is no such invoice */
    public Invoice get(InvoiceId id) {
        return invoices.find(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
    }

    /** @throws InvoiceNotFound when no invoice has this number */
    public Invoice getByNumber(String number) {
        return invoices.findByNumber(Words.clean(number)).orElseThrow(() -> new InvoiceNotFound(number));
    }

    public Optional<Invoice> findByNumber(String number) {
        return invoices.findByNumber(Words.clean(number));
    }

    public List<Invoice> creditNotesOf(InvoiceId id) {
        return invoices.creditNotesOf(id);
    }

    /** @throws InvoiceNotFound when there is no such invoice */
    public InvoiceRow row(InvoiceId id) {
        return invoices.row(id).orElseThrow(() -> new InvoiceNotFound(String.valueOf(id.value())));
    }

    public List<InvoiceRow> rowsOf(ClientId client) {
        return invoices.rowsOf(client);
    }

    /** The next lines of the table after the given one (excluded), newest issue first. */
    public List<InvoiceRow> rows(Optional<InvoiceRow> after, int limit) {
        return invoices.rows(after, limit);
    }

    /** The number that follows the last one recorded, counting its last digits up; empty when there is none to follow. */
    public String proposedNumber(InvoiceType type) {
        return invoices.lastNumber(type).map(InvoiceNumbers::next).orElse("");
    }

    private void requireFreeNumber(String number) {
        if (invoices.findByNumber(Words.clean(number)).isPresent()) {
            throw new DuplicateInvoiceNumber(Words.clean(number));
        }
    }

    private static void requireNoProblem(InvoiceDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalStateException("invoice draft has problems: " + draft.problems());
        }
    }
}
