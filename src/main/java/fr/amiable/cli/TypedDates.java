package fr.amiable.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** The two ways to type a day, {@code 2026-05-01} and {@code 01/05/2026}, from 1900 to 2199. */
final class TypedDates {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private TypedDates() {}

    static Optional<LocalDate> read(String typed) {
        for (DateTimeFormatter format : FORMATS) {
            try {
                LocalDate day = LocalDate.parse(typed.strip(), format);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return Optional.of(day);
                }
            } catch (DateTimeParseException next) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }
}
