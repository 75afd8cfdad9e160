package fr.amiable.ui.client;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterService;
import fr.amiable.payment.PaymentService;

/** Reads the file of a client from the services that each hold a part of it. */
public final class ClientReading {

    private final ClientService clients;
    private final InvoiceService invoices;
    private final PaymentService payments;
    private final LetterService letters;
    private final Journal journal;

    public ClientReading(
            ClientService clients,
            InvoiceService invoices,
            PaymentService payments,
            LetterService letters,
            Journal journal) {
        this.clients = clients;
        this.invoices = invoices;
        this.payments = payments;
        this.letters = letters;
        this.journal = journal;
    }

    /** @throws fr.amiable.client.ClientNotFound when there is no such client */
    ClientFile read(ClientId id) {
        return new ClientFile(
                clients.get(id),
                invoices.rowsOf(id),
                payments.ofClient(id),
                letters.ofClient(id),
                journal.of(id.subject()));
    }
}
