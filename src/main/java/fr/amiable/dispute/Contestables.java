package fr.amiable.dispute;

import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceType;
import java.util.Optional;

/** Keeps what disputes contest within what is due, and within the invoices of their client. */
final class Contestables {

    private final DisputeRepository disputes;
    private final InvoiceRepository invoices;

    Contestables(DisputeRepository disputes, InvoiceRepository invoices) {
        this.disputes = disputes;
        this.invoices = invoices;
    }

    Contestable of(InvoiceId id, Optional<DisputeId> except) {
        Invoice invoice = invoices.find(id).orElseThrow(() -> notFound(id));
        Money due = invoices.row(id).orElseThrow(() -> notFound(id)).outstanding();
        Money elsewhere = Money.sum(disputes.ofInvoice(id).stream()
                .filter(Dispute::isOpen)
                .filter(dispute -> !except.equals(Optional.of(dispute.id())))
                .map(dispute -> dispute.contestedOn(id))
                .toList());
        return Contestable.of(invoice, due, due.minus(elsewhere).max(Money.ZERO));
    }

    void require(DisputeDraft draft, Optional<Dispute> before) {
        draft.parts().stream().map(ContestedPart::invoice).distinct().forEach(id -> require(id, draft, before));
    }

    /** What was contested before may stay, even when payments came in since. */
    private void require(InvoiceId id, DisputeDraft draft, Optional<Dispute> before) {
        Invoice invoice = invoices.find(id).orElseThrow(() -> notFound(id));
        if (!invoice.client().equals(draft.client()) || invoice.type() == InvoiceType.CREDIT_NOTE) {
            throw new OtherClientsInvoice(invoice.number());
        }
        Money free = of(id, before.map(Dispute::id)).free();
        Money kept = before.map(dispute -> dispute.contestedOn(id)).orElse(Money.ZERO);
        if (draft.contestedOn(id).compareTo(free.max(kept)) > 0) {
            throw new ContestsMoreThanDue(invoice.number(), draft.contestedOn(id), free);
        }
    }

    private static InvoiceNotFound notFound(InvoiceId id) {
        return new InvoiceNotFound(String.valueOf(id.value()));
    }
}
