package fr.amiable.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;

/** Half a calendar year: 1 is January to June, 2 is July to December; rates of late interest are set by semester. */
public record Semester(int year, int half) implements Comparable<Semester> {

    private static final Comparator<Semester> BY_TIME =
            Comparator.comparingInt(Semester::year).thenComparingInt(Semester::half);

    public Semester {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("no such half of a year: " + half);
        }
    }

    public static Semester of(LocalDate day) {
        return new Semester(day.getYear(), day.getMonthValue() <= Month.JUNE.getValue() ? 1 : 2);
    }

    /** Reads {@code 2026S2}. */
    public static Semester parse(String text) {
        if (!text.matches("[0-9]{4}S[12]")) {
            throw new IllegalArgumentException("not a semester: " + text);
        }
        return new Semester(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public Semester next() {
        return half == 1 ? new Semester(year, 2) : new Semester(year + 1, 1);
    }

    @Override
    public int compareTo(Semester other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "S" + half;
    }
}
