package fr.amiable.letter.sending;

import java.time.LocalDate;
import java.util.Objects;

/** That a letter really left: the way it took and the day. */
public record Departure(SendingChannel channel, LocalDate sentOn) {

    public Departure {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(sentOn);
    }
}
