package fr.amiable.dispute;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;

/**
 * What is contested on an invoice, all taxes included: on one of its lines (from 0), or on the invoice as a whole. Zero when the invoice is
 * concerned but nothing of it is refused.
 */
public record ContestedPart(InvoiceId invoice, Optional<Integer> line, Money amount) {

    static Money sumOn(InvoiceId invoice, List<ContestedPart> parts) {
        return Money.sum(parts.stream()
                .filter(part -> part.invoice().equals(invoice))
                .map(ContestedPart::amount)
                .toList());
    }
}
