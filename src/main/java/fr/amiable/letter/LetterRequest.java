package fr.amiable.letter;

import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter the owner asks for: about one or several invoices of one client, dated {@code writtenOn}. Without {@code payBy}
 * the last day to pay is proposed from the date of the letter.
 */
public record LetterRequest(
        LetterType type,
        List<InvoiceId> invoices,
        LocalDate writtenOn,
        Optional<String> registeredNumber,
        Optional<LocalDate> payBy) {

    public LetterRequest {
        if (invoices.isEmpty()) {
            throw new IllegalArgumentException("a letter is about at least one invoice");
        }
        invoices = List.copyOf(invoices);
    }

    public static LetterRequest of(LetterType type, InvoiceId invoice, LocalDate writtenOn) {
        return new LetterRequest(type, List.of(invoice), writtenOn, Optional.empty(), Optional.empty());
    }
}
