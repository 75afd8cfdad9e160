package fr.amiable.privacy;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import java.time.LocalDate;
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

    /**
     * The last day it is kept. The day on which the owner's accounting year ends is not known: the latest is taken, a year after the
     * item, for to keep a paper some months more does less harm than to lose it before its time.
     */
    public LocalDate lastDay(LocalDate from) {
        LocalDate start = isFromYearEnd ? from.plusYears(1).minusDays(1) : from;
        return start.plusYears(years);
    }
}
