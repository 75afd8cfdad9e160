package fr.amiable.reminder.review;

import fr.amiable.common.Money;
import fr.amiable.letter.ProducedLetter;

/** A letter that waits for the print file, and what was owed and not contested of its invoices when it was produced. */
public record QueuedLetter(ProducedLetter letter, Money owed) {}
