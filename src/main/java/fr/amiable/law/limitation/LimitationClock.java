package fr.amiable.law.limitation;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.limitation.LimitationEvent.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The limitation of one claim from one starting day: events restart it, pause it, or leave it as it is. */
final class LimitationClock {

    private final LegalRow rule;
    private final EventEffects effects;
    private final List<LimitationEvent> suspensions = new ArrayList<>();
    private final List<LegalWarning> warnings = new ArrayList<>();
    private LocalDate origin;

    LimitationClock(LegalRow rule, EventEffects effects, LocalDate fact) {
        this.rule = rule;
        this.effects = effects;
        this.origin = origin(fact);
    }

    /** Takes the events in the order of their dates. */
    void happened(List<LimitationEvent> events) {
        events.stream().sorted(Comparator.comparing(LimitationEvent::on)).forEach(this::happened);
    }

    private void happened(LimitationEvent event) {
        EventEffects.Effect effect = effects.of(event);
        if (effect == EventEffects.Effect.NONE) {
            warnings.add(noEffect(event));
        } else if (event.on().isAfter(lastDay())) {
            warnings.add(LegalWarning.of("eventAfterLimitation", event.on(), lastDay()));
        } else if (effect == EventEffects.Effect.INTERRUPTS) {
            interrupt(event);
        } else {
            suspend(event);
        }
    }

    /** A written claim may interrupt the limitation of public debts (loi 68-1250, article 2): not counted, but said. */
    private LegalWarning noEffect(LimitationEvent event) {
        boolean isWrittenClaim = event.kind() == Kind.FORMAL_NOTICE || event.kind() == Kind.REMINDER;
        return isWrittenClaim && isCountedFromNextYear()
                ? LegalWarning.of("writtenClaimNotCounted", event.on())
                : LegalWarning.of("noEffectOnLimitation." + event.kind(), event.on(), effects.source(event));
    }

    private void interrupt(LimitationEvent event) {
        if (!origin(event.on()).isAfter(origin)) {
            warnings.add(LegalWarning.of("eventBeforeLimitation", event.on()));
            return;
        }
        origin = origin(event.on());
        if (event.kind() == Kind.COURT_CLAIM || event.kind() == Kind.ORDER_SERVED) {
            warnings.add(LegalWarning.of("courtClaimGoesOn", event.on()));
        }
    }

    private void suspend(LimitationEvent event) {
        if (event.endedOn().isEmpty()) {
            warnings.add(LegalWarning.of("suspensionEndMissing", event.on()));
        } else {
            suspensions.add(event);
        }
    }

    /** The day that is not counted: the fact itself, or 31 December of its year where the law says so. */
    private LocalDate origin(LocalDate fact) {
        return isCountedFromNextYear() ? LocalDate.of(fact.getYear(), 12, 31) : fact;
    }

    /** What is shown as the start: the fact, or the 1 January from which the years are counted. */
    LocalDate startsOn() {
        return isCountedFromNextYear() ? origin.plusDays(1) : origin;
    }

    /** The period is over at the end of that day, be it a Sunday (C. civ. 2229; Civ. 2e, 7 April 2016, 15-12.960). */
    LocalDate lastDay() {
        LocalDate last = origin.plusYears(rule.number("years"));
        LocalDate running = origin;
        for (LimitationEvent pause : suspensions) {
            LocalDate from = later(pause.on(), running);
            LocalDate to = pause.endedOn().orElseThrow();
            if (to.isAfter(from)) {
                LocalDate least = to.plusMonths(effects.monthsLeftAfter(pause));
                last = later(last.plusDays(ChronoUnit.DAYS.between(from, to)), least);
                running = to;
            }
        }
        return last;
    }

    private boolean isCountedFromNextYear() {
        return rule.get("counted_from").equals("NEXT_YEAR");
    }

    List<LegalWarning> warnings() {
        return warnings;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
