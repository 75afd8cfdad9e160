package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.sending.Departure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The invoices, the dispute and the contract it is about. */
    public Stream<Subject> subjects() {
        LetterAbout about = slip.about();
        return Stream.of(
                        about.invoices().stream().map(InvoiceId::subject),
                        about.dispute().stream().map(DisputeId::subject),
                        about.contract().stream().map(ContractId::subject))
                .flatMap(subjects -> subjects);
    }

    public LocalDate writtenOn() {
        return slip.writtenOn();
    }

    public Money amount() {
        return slip.amount();
    }
}
