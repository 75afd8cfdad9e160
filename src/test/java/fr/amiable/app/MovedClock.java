package fr.amiable.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock the test moves, in Paris, at nine in the morning of its first day. */
final class MovedClock extends Clock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Instant now;

    MovedClock(LocalDate first) {
        now = first.atTime(9, 0).atZone(PARIS).toInstant();
    }

    void addDays(int days) {
        now = now.plus(days, ChronoUnit.DAYS);
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
