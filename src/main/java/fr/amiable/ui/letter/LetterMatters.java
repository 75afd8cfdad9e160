package fr.amiable.ui.letter;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.contract.ContractService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterAbout;
import java.util.List;

/** Reads what letters to a client can be about. */
public record LetterMatters(
        ClientService clients, InvoiceService invoices, DisputeService disputes, ContractService contracts) {

    LetterOffer of(LetterAbout about) {
        ClientId client = about.client()
                .or(() -> about.invoices().stream()
                        .findFirst()
                        .map(id -> invoices.get(id).client()))
                .or(() -> about.dispute().map(id -> disputes.get(id).client()))
                .or(() -> about.contract().map(id -> contracts.get(id).client()))
                .orElseThrow();
        return new LetterOffer(
                clients.get(client), invoices.rowsOf(client), disputes.rowsOf(client), contracts.rowsOf(client));
    }

    List<ClientRow> clientRows() {
        return clients.rows();
    }
}
