package fr.amiable.letter.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that a mistyped one was most likely meant to be. */
final class Nearest {

    private Nearest() {}

    /** Empty when none looks like it: more than two thirds of its letters would have to change. */
    static Optional<String> to(String typed, Collection<String> names) {
        return names.stream()
                .min(Comparator.<String>comparingInt(name -> changes(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> 3 * changes(typed, name) <= Math.max(3, 2 * typed.length()));
    }

    /** Letters to add, take away or replace; capitals count for nothing. */
    private static int changes(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int place = 1; place <= from.length(); place++) {
            int diagonal = row[0];
            row[0] = place;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (from.charAt(place - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
