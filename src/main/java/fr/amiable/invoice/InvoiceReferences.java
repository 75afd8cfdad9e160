package fr.amiable.invoice;

import fr.amiable.contract.ContractId;
import java.util.Optional;

/**
 * What the invoice refers to: purchase order, contract (its number as written, and which one of the desk), the invoice a credit note
 * corrects, what was supplied, and the owner's note.
 */
public record InvoiceReferences(
        String order,
        String contract,
        Optional<ContractId> contractId,
        Optional<InvoiceId> corrects,
        Supply supply,
        String note) {

    public static final InvoiceReferences NONE = new InvoiceReferences("", "", Optional.empty(), "");

    /** As on paper: a contract by its number only, and nothing told of what was supplied. */
    public InvoiceReferences(String order, String contract, Optional<InvoiceId> corrects, String note) {
        this(order, contract, Optional.empty(), corrects, Supply.UNTOLD, note);
    }

    /** The same references, of a credit note on that invoice. */
    public InvoiceReferences correcting(InvoiceId invoice) {
        return new InvoiceReferences(order, contract, contractId, Optional.of(invoice), supply, note);
    }
}
