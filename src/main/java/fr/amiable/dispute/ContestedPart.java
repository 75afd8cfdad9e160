package fr.amiable.dispute;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import java.util.Optional;

/** What is contested on an invoice, all taxes included: on one of its lines (from 0), or on the invoice as a whole. */
public record ContestedPart(InvoiceId invoice, Optional<Integer> line, Money amount) {}
