package fr.amiable.reminder.engine;

import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;

/** A step the owner left out for an invoice, with his reason; {@code step} counts from zero. */
public record StepIgnored(InvoiceId invoice, int step, LocalDate on, String reason) {}
