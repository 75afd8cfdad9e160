package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;

/** What a letter is about: a client, invoices, a dispute, a contract; the client is told by any of the others. */
public record LetterAbout(
        Optional<ClientId> client,
        List<InvoiceId> invoices,
        Optional<DisputeId> dispute,
        Optional<ContractId> contract) {

    public static final LetterAbout NOTHING =
            new LetterAbout(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public LetterAbout {
        invoices = List.copyOf(invoices);
    }

    public static LetterAbout invoices(List<InvoiceId> invoices) {
        return NOTHING.with(invoices);
    }

    public static LetterAbout client(ClientId client) {
        return new LetterAbout(Optional.of(client), List.of(), Optional.empty(), Optional.empty());
    }

    public static LetterAbout dispute(DisputeId dispute) {
        return NOTHING.with(dispute);
    }

    public static LetterAbout contract(ContractId contract) {
        return NOTHING.with(contract);
    }

    /** The same, of that client. */
    LetterAbout of(ClientId owner) {
        return new LetterAbout(Optional.of(owner), invoices, dispute, contract);
    }

    public LetterAbout with(List<InvoiceId> others) {
        return new LetterAbout(client, others, dispute, contract);
    }

    public LetterAbout with(DisputeId other) {
        return new LetterAbout(client, invoices, Optional.of(other), contract);
    }

    public LetterAbout with(ContractId other) {
        return new LetterAbout(client, invoices, dispute, Optional.of(other));
    }
}
