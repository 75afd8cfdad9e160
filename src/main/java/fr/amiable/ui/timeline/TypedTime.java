package fr.amiable.ui.timeline;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time as it is typed: {@code 14:30}, {@code 14h30}, {@code 14 h}, {@code 1430}, {@code 9h5}. */
final class TypedTime {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})\\s*(?:[hH:.]\\s*(\\d{1,2})?|(\\d{2}))?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TypedTime() {}

    static Optional<LocalTime> read(String typed) {
        Matcher parts = FORM.matcher(typed == null ? "" : typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String typedMinutes = parts.group(2) != null ? parts.group(2) : parts.group(3);
        int hour = Integer.parseInt(parts.group(1));
        int minute = typedMinutes == null ? 0 : Integer.parseInt(typedMinutes);
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
