package fr.amiable.reminder.review;

import fr.amiable.client.profile.PayerProfile;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.reminder.engine.DueReminder;
import java.util.List;

/** What the owner looks at before deciding: the open account, the letters that left about it (newest first), and how the client pays. */
public record ReviewedClient(
        DueReminder reminder, List<InvoiceRow> account, List<ProducedLetter> sent, PayerProfile profile) {

    public ReviewedClient {
        account = List.copyOf(account);
        sent = List.copyOf(sent);
    }
}
