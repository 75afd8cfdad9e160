package fr.amiable.law.deadline;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Legal public holidays of metropolitan France (C. trav. L3133-1), {@code law/holidays.csv}; in Alsace and Moselle also
 * Good Friday, in towns with a Protestant or mixed church, and 26 December (L3134-13).
 */
public final class FrenchHolidays {

    private static final LegalTable TABLE = LegalTable.named("holidays");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final boolean isAlsaceMoselle;

    public FrenchHolidays(boolean isAlsaceMoselle) {
        this.isAlsaceMoselle = isAlsaceMoselle;
    }

    /** The French name of the holiday that falls on that day. */
    public Optional<String> holidayOn(LocalDate day) {
        return TABLE.rows().stream()
                .filter(this::isKeptHere)
                .filter(row -> isInForce(row, day) && fallsOn(row.get("rule"), day))
                .map(row -> row.get("holiday"))
                .findFirst();
    }

    /** Neither Saturday, Sunday nor public holiday: the days on which a procedural time limit may end (CPC 642). */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && holidayOn(day).isEmpty();
    }

    /** That day itself when it is a working day, else the first one after it. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day that many working days after that one. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        LocalDate counted = day;
        for (int left = workingDays; left > 0; left--) {
            counted = nextWorkingDay(counted.plusDays(1));
        }
        return counted;
    }

    private boolean isKeptHere(LegalRow row) {
        return isAlsaceMoselle || row.get("region").equals("FRANCE");
    }

    private static boolean isInForce(LegalRow row, LocalDate day) {
        String lastYear = row.get("last_year");
        return !row.startsOn().isAfter(day)
                && (lastYear.isEmpty() || !Year.of(day.getYear()).isAfter(Year.parse(lastYear)));
    }

    /** A rule is a month and a day, {@code 05-01}, or days from Easter Sunday, {@code E+39}. */
    private static boolean fallsOn(String rule, LocalDate day) {
        return rule.startsWith("E")
                ? Easter.sundayOf(day.getYear())
                        .plusDays(Integer.parseInt(rule.substring(1)))
                        .equals(day)
                : MonthDay.parse("--" + rule).equals(MonthDay.from(day));
    }
}
