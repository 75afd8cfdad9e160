package fr.amiable.law.limitation;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;

/** What each event does to limitation (C. civ. 2238 to 2244), {@code law/limitation-events.csv}. */
final class EventEffects {

    private static final LegalTable TABLE = LegalTable.named("limitation-events");

    /** What an event does to the time that runs. */
    enum Effect {
        /** A new full period starts: C. civ. 2231. */
        INTERRUPTS,
        /** The clock is paused, what had run is kept: C. civ. 2230. */
        SUSPENDS,
        NONE
    }

    Effect of(LimitationEvent event) {
        return Effect.valueOf(row(event).get("effect"));
    }

    String source(LimitationEvent event) {
        return row(event).get("source");
    }

    /** The least time left after the end of a suspension, in months: C. civ. 2238 and 2239. */
    int monthsLeftAfter(LimitationEvent event) {
        return row(event).number("months_left");
    }

    private static LegalRow row(LimitationEvent event) {
        LegalTable rows = TABLE.where("event", event.kind());
        return rows.inForceOn(event.on()).orElseGet(() -> rows.rows().get(0));
    }
}
