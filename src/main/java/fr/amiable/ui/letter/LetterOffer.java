package fr.amiable.ui.letter;

import fr.amiable.client.Client;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterTopic;
import java.util.List;

/** What letters to a client can be about. */
record LetterOffer(Client client, List<InvoiceRow> invoices, List<DisputeRow> disputes, List<ContractRow> contracts) {

    LetterOffer {
        invoices = List.copyOf(invoices);
        disputes = List.copyOf(disputes);
        contracts = List.copyOf(contracts);
    }

    /** True when such a letter is lawful for this client. */
    boolean isLawful(LetterType type) {
        return type.form().regimes().contains(client.kind().regime());
    }

    /** True when there is something for such a letter to be about. */
    boolean hasMatter(LetterTopic topic) {
        return switch (topic) {
            case INVOICES -> !invoices.isEmpty();
            case DISPUTE -> !disputes.isEmpty();
            case CONTRACT -> !contracts.isEmpty();
            case CLIENT -> true;
        };
    }
}
