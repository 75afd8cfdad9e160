package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.sending.Departure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter that was produced: its pages are kept as they were and never change; the fingerprint is theirs. {@code departure} is the
 * first time it left, empty while it was only produced.
 */
public record ProducedLetter(LetterId id, LetterSlip slip, Fingerprint fingerprint, Optional<Departure> departure) {

    public boolean isSent() {
        return departure.isPresent();
    }

    /** @throws java.util.NoSuchElementException when it never left */
    public LocalDate sentOn() {
        return departure.orElseThrow().sentOn();
    }

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
