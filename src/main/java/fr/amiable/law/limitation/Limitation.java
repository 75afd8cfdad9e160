package fr.amiable.law.limitation;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import fr.amiable.law.LegalWarning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when a claim may be brought to court, by the dated durations of {@code law/limitation.csv}. Prudent: the time
 * runs from the earlier of due date and performance; letters change nothing; the last day never moves to a working day.
 */
public final class Limitation {

    private static final LegalTable TABLE = LegalTable.named("limitation");

    private final EventEffects effects = new EventEffects();

    /**
     * @param performedOn the end of the work or the delivery, if known; for a judgment, the day it became enforceable
     * @param dueOn the agreed due date, if known
     * @throws IllegalArgumentException when neither date is known
     */
    public LimitationPeriod period(
            LimitedClaim claim,
            Optional<LocalDate> performedOn,
            Optional<LocalDate> dueOn,
            List<LimitationEvent> events) {
        List<LocalDate> facts =
                Stream.of(performedOn, dueOn).flatMap(Optional::stream).sorted().toList();
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("limitation needs a performance or a due date");
        }
        LegalRow rule = rule(claim, facts.get(0));
        LimitationClock prudent = clock(rule, facts.get(0), events);
        LimitationClock latest = clock(rule, facts.get(facts.size() - 1), events);
        Optional<LocalDate> latestLastDay = Optional.of(latest.lastDay()).filter(day -> day.isAfter(prudent.lastDay()));
        return new LimitationPeriod(
                prudent.startsOn(),
                rule.number("years"),
                prudent.lastDay(),
                latestLastDay,
                rule.get("source"),
                warnings(claim, rule, performedOn, prudent, latestLastDay));
    }

    private LimitationClock clock(LegalRow rule, LocalDate fact, List<LimitationEvent> events) {
        LimitationClock clock = new LimitationClock(rule, effects, fact);
        clock.happened(events);
        return clock;
    }

    private static LegalRow rule(LimitedClaim claim, LocalDate fact) {
        LegalTable rows = TABLE.where("claim", claim);
        return rows.inForceOn(fact).orElseGet(() -> rows.rows().get(0));
    }

    private static List<LegalWarning> warnings(
            LimitedClaim claim,
            LegalRow rule,
            Optional<LocalDate> performedOn,
            LimitationClock clock,
            Optional<LocalDate> latestLastDay) {
        List<LegalWarning> found = new ArrayList<>();
        if (performedOn.isEmpty() && claim != LimitedClaim.ENFORCEABLE_TITLE) {
            found.add(LegalWarning.of("performanceDateMissing"));
        }
        latestLastDay.ifPresent(day -> found.add(LegalWarning.of("latestLimitation", day, clock.lastDay())));
        found.addAll(clock.warnings());
        if (!rule.get("verified").equals("yes")) {
            found.add(LegalWarning.of("limitationToVerify", rule.get("source")));
        }
        return found;
    }
}
