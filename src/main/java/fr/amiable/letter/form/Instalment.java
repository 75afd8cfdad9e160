package fr.amiable.letter.form;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** A sum to be paid by a day, as an agreement lists it. */
public record Instalment(LocalDate dueOn, Money amount) {}
