package fr.amiable.search;

import fr.amiable.common.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts and dates the way people type them, as the index names them. */
final class TypedThings {

    private static final Pattern AMOUNT =
            Pattern.compile("[-−]?(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,12})(?:([.,])(\\d{0,2}))? ?(?:€|eur|euros?)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MACHINE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern IN_WORDS = Pattern.compile("(?:(\\d{1,2})(?:er)? )?([a-z]{3,9})\\.?(?: (\\d{4}))?");
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private TypedThings() {}

    /** {@code 1234.50}, or {@code 1234.} when no cents were typed. */
    static Optional<String> amount(String typed) {
        Matcher amount = AMOUNT.matcher(typed);
        if (!amount.matches()) {
            return Optional.empty();
        }
        String euros = NumberForms.withoutZeros(amount.group(1).replaceAll("\\D", ""));
        String cents = amount.group(3) == null ? "" : amount.group(3);
        return Optional.of(euros + "." + (cents.isEmpty() ? "" : (cents + "0").substring(0, 2)));
    }

    /** The term of a day, a month, or a day of any year. */
    static Optional<String> day(String typed) {
        try {
            return numbered(typed).or(() -> inWords(typed));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> numbered(String typed) {
        Matcher machine = MACHINE.matcher(typed);
        if (machine.matches()) {
            return Optional.of(ofMonthOrDay(machine.group(1), machine.group(2), machine.group(3)));
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return Optional.of(ofMonthOrDay(month.group(2), month.group(1), null));
        }
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                day.group(3) == null
                        ? anyYear(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                        : ofMonthOrDay(day.group(3), day.group(2), day.group(1)));
    }

    private static Optional<String> inWords(String typed) {
        Matcher words = IN_WORDS.matcher(Words.searchable(typed));
        if (!words.matches() || (words.group(1) == null && words.group(3) == null)) {
            return Optional.empty();
        }
        return month(words.group(2)).map(month -> {
            if (words.group(3) == null) {
                return anyYear(month, Integer.parseInt(words.group(1)));
            }
            return ofMonthOrDay(words.group(3), String.valueOf(month), words.group(1));
        });
    }

    /** A month by its first letters, as long as they name only one. */
    private static Optional<Integer> month(String letters) {
        List<String> fitting =
                MONTHS.stream().filter(name -> name.startsWith(letters)).toList();
        return fitting.size() == 1 ? Optional.of(MONTHS.indexOf(fitting.get(0)) + 1) : Optional.empty();
    }

    private static String ofMonthOrDay(String year, String month, String day) {
        int fullYear = Integer.parseInt(year) < 100 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
        if (day == null) {
            return YearMonth.of(fullYear, Integer.parseInt(month)).toString();
        }
        return LocalDate.of(fullYear, Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static String anyYear(int month, int day) {
        if (day < 1 || day > Month.of(month).maxLength()) {
            throw new DateTimeException("no such day");
        }
        return String.format(Locale.ROOT, "%02d-%02d", month, day);
    }
}
