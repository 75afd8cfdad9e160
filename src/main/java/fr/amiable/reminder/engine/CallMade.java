package fr.amiable.reminder.engine;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;

/** A call the owner made and got through: about one invoice when he said which, else about all that was late. */
public record CallMade(ClientId client, Optional<InvoiceId> invoice, LocalDate on) {}
