package fr.amiable.letter.check;

import fr.amiable.law.limitation.LimitationPeriod;
import java.time.LocalDate;

/** How long an invoice can still be taken to court, with all that was paid or told of it; no letter changes it. */
public record ClaimLimitation(String number, LimitationPeriod period) {

    private static final int NEAR_IN_MONTHS = 6;

    public boolean isPastOn(LocalDate day) {
        return period.isOverOn(day);
    }

    public Check check(LocalDate today) {
        if (isPastOn(today)) {
            return Check.red("timeBarred", number, period.lastDay(), period.source());
        }
        return today.plusMonths(NEAR_IN_MONTHS).isAfter(period.lastDay())
                ? Check.orange("limitationNear", number, period.lastDay(), period.source())
                : Check.green("notTimeBarred", number, period.lastDay(), period.source());
    }
}
