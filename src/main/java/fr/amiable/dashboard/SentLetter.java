package fr.amiable.dashboard;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A letter that left, and those of the invoices asked about that it names; {@code isAboutSeveral} when it names others beside one. */
public record SentLetter(
        LetterId id,
        LetterType type,
        ClientId client,
        LocalDate sentOn,
        Optional<LocalDate> payBy,
        Optional<String> registeredNumber,
        List<InvoiceId> invoices,
        boolean isAboutSeveral) {

    public SentLetter {
        invoices = List.copyOf(invoices);
    }
}
