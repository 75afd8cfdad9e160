package fr.amiable.common;

import java.util.List;

/**
 * Something the user typed that cannot be kept as it is: the field at fault and the text key that explains it, read in
 * {@code texts.properties} under {@code problem.<key>} with the arguments in place of {0}, {1}…
 */
public record Problem(String field, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    public String message(Texts texts) {
        return texts.get("problem." + key, arguments.toArray());
    }
}
