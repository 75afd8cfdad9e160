package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;

/** What one invoice brings to a plan: the part of its debt to be paid by instalments. */
public record PlannedDebt(InvoiceId invoice, Money owed) {}
