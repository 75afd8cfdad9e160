package fr.amiable.privacy;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.stream.Collectors;

/** How long something is kept after a day, and what says so. */
public record RetentionRule(Code code, int years, boolean isFromYearEnd, String source, boolean isVerified) {

    /** The rules; each has its line in the table. */
    public enum Code {
        ACCOUNTING,
        CLAIM,
        TITLE,
        RELATION
    }

    private static final Map<Code, RetentionRule> SHIPPED = LegalTable.named("data-retention").rows().stream()
            .map(RetentionRule::read)
            .collect(Collectors.toMap(RetentionRule::code, rule -> rule));

    public static RetentionRule of(Code code) {
        return SHIPPED.get(code);
    }

    private static RetentionRule read(LegalRow row) {
        return new RetentionRule(
                Code.valueOf(row.get("code")),
                row.number("years"),
                row.get("from").equals("YEAR_END"),
                row.get("source"),
                row.get("verified").equals("yes"));
    }

    /** The last day it is kept; accounting years are taken to end with the year, as most do. */
    public LocalDate lastDay(LocalDate from) {
        LocalDate start = isFromYearEnd ? LocalDate.of(from.getYear(), Month.DECEMBER, 31) : from;
        return start.plusYears(years);
    }
}
