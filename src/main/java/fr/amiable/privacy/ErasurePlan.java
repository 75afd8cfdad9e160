package fr.amiable.privacy;

import fr.amiable.privacy.RetentionRule.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an erasure asked for today would take away and what it must leave, until when and why (RGPD art. 17). */
public record ErasurePlan(PersonFacts facts, LocalDate today, List<Line> lines) {

    /** Why a part stays. */
    public enum Why {
        /** Money is owed or a dispute is open: needed to defend a right (RGPD art. 17 § 3 e). */
        CLAIM_OPEN,
        /** A claim about it may still be brought. */
        CLAIM_POSSIBLE,
        /** Accounting must be kept (RGPD art. 17 § 3 b). */
        ACCOUNTING,
        /** Parts that stay name the person. */
        NAMED_BY_OTHERS
    }

    /**
     * One part.
     *
     * @param until the last day it stays; empty when it goes, or stays until something happens
     * @param why empty when it goes
     * @param rule what says so; empty when no length of time does
     */
    public record Line(
            PersonalData part, long count, Optional<LocalDate> until, Optional<Why> why, Optional<RetentionRule> rule) {

        static Line gone(PersonalData part, long count) {
            return new Line(part, count, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public boolean isErased() {
            return why.isEmpty();
        }
    }

    /** A rule with the last day it leads to. */
    private record Held(LocalDate until, Why why, RetentionRule rule) {}

    public ErasurePlan {
        lines = List.copyOf(lines);
    }

    public static ErasurePlan of(PersonFacts facts, LocalDate today) {
        boolean isClaimOpen = facts.openDisputes() > 0 || facts.claimableOn(today) > 0;
        Map<PersonalData, Line> lines = new EnumMap<>(PersonalData.class);
        for (PersonalData part : EnumSet.complementOf(EnumSet.of(PersonalData.IDENTITY))) {
            if (facts.count(part) > 0) {
                lines.put(part, line(part, facts, today, isClaimOpen));
            }
        }
        List<Line> all = new ArrayList<>(lines.values());
        if (facts.count(PersonalData.IDENTITY) > 0) {
            all.add(identity(facts, all));
        }
        return new ErasurePlan(facts, today, all);
    }

    private static Line line(PersonalData part, PersonFacts facts, LocalDate today, boolean isClaimOpen) {
        long count = facts.count(part);
        Optional<Held> held = held(part, facts.days()).filter(one -> !today.isAfter(one.until()));
        if (isClaimOpen) {
            Optional<Held> law = held.filter(one -> one.why() == Why.ACCOUNTING);
            return new Line(part, count, law.map(Held::until), Optional.of(Why.CLAIM_OPEN), law.map(Held::rule));
        }
        return held.map(one -> new Line(
                        part, count, Optional.of(one.until()), Optional.of(one.why()), Optional.of(one.rule())))
                .orElseGet(() -> Line.gone(part, count));
    }

    private static Optional<Held> held(PersonalData part, PersonFacts.Days days) {
        return switch (part) {
            case CONTRACTS -> days.contract().map(day -> held(Code.CLAIM, day, Why.CLAIM_POSSIBLE));
            case LETTERS -> days.letter().map(day -> held(Code.CLAIM, day, Why.CLAIM_POSSIBLE));
            case DISPUTES ->
                Stream.concat(
                                days.disputeClosed().map(day -> held(Code.CLAIM, day, Why.CLAIM_POSSIBLE)).stream(),
                                days.title().map(day -> held(Code.TITLE, day, Why.CLAIM_POSSIBLE)).stream())
                        .max(Comparator.comparing(Held::until));
            case INVOICES -> days.accounting().map(day -> held(Code.ACCOUNTING, day, Why.ACCOUNTING));
            case CONTACTS, EXCHANGES, FILES, IDENTITY -> Optional.empty();
        };
    }

    private static Held held(Code code, LocalDate day, Why why) {
        RetentionRule rule = RetentionRule.of(code);
        return new Held(rule.lastDay(day), why, rule);
    }

    /** The name goes last: whatever stays bears it. */
    private static Line identity(PersonFacts facts, List<Line> others) {
        long count = facts.count(PersonalData.IDENTITY);
        List<Line> staying = others.stream().filter(line -> !line.isErased()).toList();
        if (staying.isEmpty()) {
            return Line.gone(PersonalData.IDENTITY, count);
        }
        boolean isOpen = staying.stream().anyMatch(line -> line.until().isEmpty());
        Optional<Line> last = staying.stream()
                .filter(line -> line.until().isPresent())
                .max(Comparator.comparing(line -> line.until().orElseThrow()));
        return new Line(
                PersonalData.IDENTITY,
                count,
                isOpen ? Optional.empty() : last.flatMap(Line::until),
                Optional.of(Why.NAMED_BY_OTHERS),
                isOpen ? Optional.empty() : last.flatMap(Line::rule));
    }

    /** The parts that would go. */
    public Set<PersonalData> erased() {
        return lines.stream()
                .filter(Line::isErased)
                .map(Line::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonalData.class)));
    }

    /** True when nothing may go now. */
    public boolean isRefused() {
        return erased().isEmpty();
    }

    /** From when each part should not be there any more, for those past it: what no law keeps goes three years after the last act. */
    public List<Line> overdue() {
        Optional<LocalDate> quietUntil = facts.days().last().map(RetentionRule.of(Code.RELATION)::lastDay);
        boolean isQuiet = quietUntil.filter(today::isAfter).isPresent();
        return lines.stream()
                .filter(line -> line.isErased() && isQuiet)
                .map(line -> overdue(line, quietUntil.orElseThrow()))
                .toList();
    }

    private Line overdue(Line line, LocalDate quietUntil) {
        Optional<Held> held = held(line.part(), facts.days());
        return new Line(
                line.part(),
                line.count(),
                Optional.of(held.map(Held::until).filter(quietUntil::isBefore).orElse(quietUntil)),
                held.map(Held::why),
                Optional.of(held.map(Held::rule).orElseGet(() -> RetentionRule.of(Code.RELATION))));
    }
}
