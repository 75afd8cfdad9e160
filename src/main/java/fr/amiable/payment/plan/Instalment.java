package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** A sum to pay by a day. */
public record Instalment(LocalDate dueOn, Money amount) {}
