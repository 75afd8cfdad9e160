package fr.amiable.dashboard.agenda;

import java.util.List;

/** A sentence by its text key, read under {@code agenda.<key>}, with what stands in place of {0}, {1}…; a constant is read as its text. */
public record Wording(String key, List<Object> arguments) {

    public Wording {
        arguments = List.copyOf(arguments);
    }

    static Wording of(String key, Object... arguments) {
        return new Wording(key, List.of(arguments));
    }
}
