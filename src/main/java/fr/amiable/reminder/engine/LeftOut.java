package fr.amiable.reminder.engine;

import fr.amiable.common.Texts;
import fr.amiable.dashboard.Receivable;
import fr.amiable.reminder.pause.Pause;
import java.time.LocalDate;
import java.util.Optional;

/** An invoice about which nothing is asked that day: why, from which day it may be otherwise when known, and the pause when it rests. */
public record LeftOut(Receivable receivable, Motive motive, Optional<LocalDate> from, Optional<Pause> pause) {

    static LeftOut of(Receivable receivable, Motive motive) {
        return new LeftOut(receivable, motive, Optional.empty(), Optional.empty());
    }

    static LeftOut until(Receivable receivable, Motive motive, LocalDate from) {
        return new LeftOut(receivable, motive, Optional.of(from), Optional.empty());
    }

    static LeftOut resting(Receivable receivable, Pause pause) {
        return new LeftOut(receivable, Motive.PAUSED, pause.until().map(last -> last.plusDays(1)), Optional.of(pause));
    }

    /** In the owner's words. */
    public String words(Texts texts) {
        if (pause.isPresent()) {
            String reason = texts.of(pause.get().reason());
            String told = pause.get().detail().isEmpty()
                    ? reason
                    : texts.get("reminder.motive.detail", reason, pause.get().detail());
            return pause.get()
                    .until()
                    .map(last -> texts.get("reminder.motive.pausedUntil", told, last))
                    .orElse(told);
        }
        return from.map(day -> texts.get("reminder.motive." + motive.name(), day))
                .orElseGet(() -> texts.get("reminder.motive." + motive.name()));
    }
}
