package fr.amiable.importing;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import java.util.List;

/**
 * Something to tell about a file that was read or refused; the words are in {@code texts.properties} under
 * {@code <family>.<key>}.
 */
public record Finding(String family, String key, List<Object> arguments) {

    private static final int LONGEST_QUOTE = 60;

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(String key, Object... arguments) {
        return new Finding("importing", key, List.of(arguments));
    }

    /** What keeps a draft from being recorded. */
    public static Finding of(Problem problem) {
        return new Finding("problem", problem.key(), problem.arguments());
    }

    public String message(Texts texts) {
        return texts.get(family + "." + key, arguments.toArray());
    }

    /** A value of the file, made fit for a message: one line, short, without control characters. */
    public static String quoted(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
