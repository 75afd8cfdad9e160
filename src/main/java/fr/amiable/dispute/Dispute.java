package fr.amiable.dispute;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.contract.ContractId;
import fr.amiable.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;

/** A disagreement with a client, from the day it arrives to its end. The number, such as {@code L-2026-004}, never changes. */
public record Dispute(
        DisputeId id,
        String number,
        ClientId client,
        Complaint complaint,
        List<ContestedPart> parts,
        List<ContractId> contracts,
        Progress progress,
        Optional<Closing> closing) {

    public Dispute {
        parts = List.copyOf(parts);
        contracts = List.copyOf(contracts);
    }

    public Money contested() {
        return Money.sum(parts.stream().map(ContestedPart::amount).toList());
    }

    public Money contestedOn(InvoiceId invoice) {
        return ContestedPart.sumOn(invoice, parts);
    }

    /** The invoices concerned, contested or not, each once. */
    public List<InvoiceId> invoices() {
        return parts.stream().map(ContestedPart::invoice).distinct().toList();
    }

    public boolean isOpen() {
        return progress.stage().isOpen();
    }

    Dispute with(Progress newProgress, Optional<Closing> newClosing) {
        return new Dispute(id, number, client, complaint, parts, contracts, newProgress, newClosing);
    }
}
