package fr.amiable.letter;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a letter beside its pages: {@code amount} is what it asks for, {@code overrideReason} why the
 * owner produced it against a red check.
 */
public record LetterSlip(
        LetterType type,
        ClientId client,
        List<InvoiceId> invoices,
        LocalDate writtenOn,
        Money amount,
        Optional<LocalDate> payBy,
        Optional<String> registeredNumber,
        Optional<String> overrideReason) {

    public LetterSlip {
        invoices = List.copyOf(invoices);
    }
}
