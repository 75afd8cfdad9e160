package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;

/** A debt a payment could go to: what would settle it on the day of the payment, and the rate it bears. */
public record OpenDebt(InvoiceId invoice, String number, LocalDate dueOn, Money owed, Percentage rate) {}
