package fr.amiable.contract;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** From when to when the contract runs (both included), what happens then, and how long before the end notice must be given. */
public record Duration(
        Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, Renewal renewal, Optional<Integer> noticeDays) {

    public static final Duration NONE =
            new Duration(Optional.empty(), Optional.empty(), Renewal.NONE, Optional.empty());

    /** The last day to give notice before the first end, when there is an end and a notice. */
    public Optional<LocalDate> noticeBy() {
        return noticeBefore(endsOn);
    }

    /**
     * The last day of the period that runs on that day: the first end, or once a tacit renewal passed it the end of the
     * period that followed, each as long as the first.
     */
    public Optional<LocalDate> endOn(LocalDate today) {
        return endsOn.map(end -> renewal == Renewal.TACIT && startsOn.isPresent() && end.isBefore(today)
                ? renewedEnd(startsOn.get(), end, today)
                : end);
    }

    /** The last day to give notice before the end of the period that runs on that day. */
    public Optional<LocalDate> noticeBy(LocalDate today) {
        return noticeBefore(endOn(today));
    }

    private Optional<LocalDate> noticeBefore(Optional<LocalDate> end) {
        return end.flatMap(day -> noticeDays.map(day::minusDays));
    }

    /** A period of whole months goes on by months, so that a year from 1 March always ends with February. */
    private static LocalDate renewedEnd(LocalDate start, LocalDate end, LocalDate today) {
        LocalDate next = end.plusDays(1);
        Period period = Period.between(start, next);
        long months = period.getDays() == 0 ? period.toTotalMonths() : 0;
        long days = ChronoUnit.DAYS.between(start, next);
        LocalDate last = end;
        for (long times = 2; last.isBefore(today); times++) {
            last = (months > 0 ? start.plusMonths(months * times) : start.plusDays(days * times)).minusDays(1);
        }
        return last;
    }
}
