package fr.amiable.payment;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** What one payment that did not bounce brought to some invoices, and the day the funds came. */
public record Receipt(LocalDate receivedOn, Money amount) {}
