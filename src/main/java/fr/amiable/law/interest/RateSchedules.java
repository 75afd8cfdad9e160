package fr.amiable.law.interest;

import fr.amiable.common.Percentage;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateTable;
import java.time.LocalDate;
import java.util.Optional;

/** The rate each regime gives to each day. */
final class RateSchedules {

    private final RateTable rates;
    private final InterestRules rules;

    RateSchedules(RateTable rates, InterestRules rules) {
        this.rates = rates;
        this.rules = rules;
    }

    RateSchedule of(Claim claim, DayCount dayCount) {
        RateSchedule running = running(claim, dayCount);
        return claim.proceedings()
                .filter(Proceedings::isStoppingInterest)
                .map(opened -> stopped(running, opened, dayCount))
                .orElse(running);
    }

    /** From the day of the judgment on nothing is borne, whatever the rate would have been: C. com. L622-28. */
    private static RateSchedule stopped(RateSchedule running, Proceedings opened, DayCount dayCount) {
        LocalDate first = dayCount.firstDayAfter(opened.openedOn().minusDays(1));
        RateSource source = new RateSource.Stopped(opened.openedOn(), opened.isJudgmentKnown());
        return day -> {
            if (!day.isBefore(first)) {
                return new RateStretch(Percentage.ZERO, source, LocalDate.MAX);
            }
            RateStretch stretch = running.from(day);
            LocalDate last = first.minusDays(1);
            return stretch.lastDay().isAfter(last) ? new RateStretch(stretch.rate(), stretch.source(), last) : stretch;
        };
    }

    private RateSchedule running(Claim claim, DayCount dayCount) {
        return switch (claim.regime()) {
            case PROFESSIONAL -> claim.agreedRate().map(this::agreed).orElse(this::ecbOfEachSemester);
            case PUBLIC_BODY -> ecbOfTheFirstDay(claim.dueOn().plusDays(1));
            case CONSUMER, COMMON_LAW ->
                legal(claim.enforceableOn().map(rules::lastDayBeforeRaise).map(dayCount::firstDayAfter));
        };
    }

    private RateSchedule agreed(AgreedRate agreed) {
        return day -> new RateStretch(
                agreed.on(day),
                new RateSource.Agreed(),
                agreed.nextChangeAfter(day).map(change -> change.minusDays(1)).orElse(LocalDate.MAX));
    }

    private RateStretch ecbOfEachSemester(LocalDate day) {
        PublishedRates published = rates.on(day);
        return ecb(
                published,
                rules.professionalPoints(day),
                true,
                published.semester().lastDay());
    }

    /** One rate for the whole delay, that of the semester in which it started: CCP R2192-31. */
    private RateSchedule ecbOfTheFirstDay(LocalDate firstDay) {
        return day -> ecb(
                rates.on(firstDay), rules.publicPoints(firstDay), rules.isPublicRuleVerified(firstDay), LocalDate.MAX);
    }

    private RateStretch ecb(PublishedRates published, Percentage points, boolean isRuleVerified, LocalDate lastDay) {
        Percentage refinancing = published.ecbRefinancing();
        boolean isVerified = published.verified() && isRuleVerified;
        return new RateStretch(
                refinancing.plus(points),
                new RateSource.Ecb(refinancing, points, published.semester(), isVerified),
                lastDay);
    }

    private RateSchedule legal(Optional<LocalDate> raisedFrom) {
        return day -> {
            PublishedRates published = rates.on(day);
            boolean isRaised = raisedFrom.filter(first -> !day.isBefore(first)).isPresent();
            return isRaised ? raised(published, day) : plain(published, raisedFrom);
        };
    }

    private RateStretch raised(PublishedRates published, LocalDate day) {
        Percentage legal = published.legalOther();
        Percentage points = rules.raisedPoints(day);
        return new RateStretch(
                legal.plus(points),
                new RateSource.RaisedLegal(legal, points, published.semester(), published.verified()),
                published.semester().lastDay());
    }

    private static RateStretch plain(PublishedRates published, Optional<LocalDate> raisedFrom) {
        LocalDate lastDay = published.semester().lastDay();
        return new RateStretch(
                published.legalOther(),
                new RateSource.Legal(published.semester(), published.verified()),
                raisedFrom
                        .map(first -> first.minusDays(1))
                        .filter(last -> last.isBefore(lastDay))
                        .orElse(lastDay));
    }
}
