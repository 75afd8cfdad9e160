package fr.amiable.ui.dispute.page;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.task.DisputeTask;
import fr.amiable.dispute.task.ProposedTask;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.ProducedLetter;
import java.util.List;

/** All that the page of a dispute shows beside its chronology. */
record DisputeFile(
        Dispute dispute,
        Client client,
        List<Concerned> invoices,
        List<ContractRow> contracts,
        List<ProducedLetter> letters,
        Work work) {

    /** What there is to do, what the stage calls for beside it, and the offers, newest first. */
    record Work(List<DisputeTask> tasks, List<ProposedTask> proposed, List<Offer> offers) {

        int toDo() {
            return (int) tasks.stream().filter(task -> !task.isDone()).count();
        }
    }

    /** An invoice that the dispute concerns. */
    record Concerned(Invoice invoice, InvoiceRow row) {

        /** The words of the line contested; empty for the whole invoice. */
        String lineOf(ContestedPart part) {
            return part.line()
                    .filter(place -> place < invoice.lines().size())
                    .map(place -> invoice.lines().get(place).description())
                    .orElse("");
        }
    }

    /** What the invoices concerned still ask for. */
    Money outstanding() {
        return Money.sum(invoices.stream().map(one -> one.row().outstanding()).toList());
    }

    List<ContestedPart> partsOf(InvoiceId invoice) {
        return dispute.parts().stream()
                .filter(part -> part.invoice().equals(invoice))
                .toList();
    }

    /** True when all that the invoices concerned still ask for is contested. */
    boolean isContestedWhole() {
        return dispute.contested().isPositive() && dispute.contested().compareTo(outstanding()) >= 0;
    }
}
