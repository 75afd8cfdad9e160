package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/** A letter that was produced: its pages are kept as they were and never change; the fingerprint is theirs. */
public record ProducedLetter(LetterId id, LetterSlip slip, Fingerprint fingerprint) {

    public LetterType type() {
        return slip.type();
    }

    public ClientId client() {
        return slip.client();
    }

    public List<InvoiceId> invoices() {
        return slip.invoices();
    }

    public LocalDate writtenOn() {
        return slip.writtenOn();
    }

    public Money amount() {
        return slip.amount();
    }
}
