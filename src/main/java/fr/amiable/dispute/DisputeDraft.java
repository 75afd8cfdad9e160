package fr.amiable.dispute;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.contract.ContractId;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dispute as typed so far; the client and the complaint's category, channel and day may be null. */
public record DisputeDraft(
        ClientId client,
        Complaint complaint,
        List<ContestedPart> parts,
        List<ContractId> contracts,
        Position position,
        Optional<LocalDate> targetOn,
        String nextAct) {

    public DisputeDraft {
        parts = List.copyOf(parts);
        contracts = List.copyOf(contracts);
    }

    /** What keeps this from being kept on {@code today}, in the order of the screen. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (client == null) {
            found.add(Problem.of("client", "dispute.noClient"));
        }
        if (complaint.category() == null) {
            found.add(Problem.of("category", "dispute.noCategory"));
        }
        if (complaint.channel() == null) {
            found.add(Problem.of("channel", "dispute.noChannel"));
        }
        if (complaint.raisedOn() == null) {
            found.add(Problem.of("raisedOn", "dispute.noDate"));
        } else if (complaint.raisedOn().isAfter(today)) {
            found.add(Problem.of("raisedOn", "dispute.inTheFuture", complaint.raisedOn()));
        }
        if (Words.clean(complaint.words()).isEmpty()) {
            found.add(Problem.of("words", "dispute.noWords"));
        }
        if (parts.stream().anyMatch(part -> part.amount().isNegative())) {
            found.add(Problem.of("parts", "dispute.negativePart"));
        }
        if (targetOn.isPresent()
                && complaint.raisedOn() != null
                && targetOn.get().isBefore(complaint.raisedOn())) {
            found.add(Problem.of("targetOn", "dispute.targetBeforeRaised", complaint.raisedOn()));
        }
        return List.copyOf(found);
    }

    /** What this contests on an invoice in all. */
    Money contestedOn(InvoiceId invoice) {
        return ContestedPart.sumOn(invoice, parts);
    }
}
