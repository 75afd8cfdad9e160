package fr.amiable.letter.sending;

import fr.amiable.letter.LetterId;
import java.time.Instant;

/** One sending of a letter as it was recorded; {@code detail} is free (the number on the slip, the address of the e-mail), or empty. */
public record LetterSending(SendingId id, LetterId letter, Departure departure, Instant recordedAt, String detail) {}
