package fr.amiable.ui.common.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it: {@code 24/11/2026}, {@code 24/11/26}, {@code 24.11.26}, {@code 24112026}, {@code 24/11} for
 * this year, {@code 2026-11-24}, and {@code +30} or {@code -3} for days counted from another one.
 */
public final class TypedDate {

    private static final Pattern SEPARATED = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern COUNTED = Pattern.compile("([+-])\\s?(\\d{1,4})");
    private static final int CENTURY = 2000;

    private TypedDate() {}

    /** Empty when the text is not a day of the calendar. {@code base} gives the missing year, and where days are counted from. */
    public static Optional<LocalDate> read(String typed, LocalDate base) {
        String text = typed == null ? "" : typed.strip();
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            long days = Long.parseLong(counted.group(2));
            return Optional.of(base.plusDays(counted.group(1).equals("-") ? -days : days));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = SEPARATED.matcher(text);
        if (!french.matches()) {
            french = TOGETHER.matcher(text);
        }
        return french.matches() ? day(year(french.group(3), base), french.group(2), french.group(1)) : Optional.empty();
    }

    private static String year(String typed, LocalDate base) {
        if (typed == null) {
            return Integer.toString(base.getYear());
        }
        return typed.length() == 2 ? Integer.toString(CENTURY + Integer.parseInt(typed)) : typed;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
