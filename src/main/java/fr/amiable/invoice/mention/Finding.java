package fr.amiable.invoice.mention;

import fr.amiable.common.Texts;
import java.util.List;

/** What was found of a mention and why: the words are read under {@code mention.why.<key>}. */
public record Finding(State state, String key, List<Object> arguments) {

    /** Whether the mention is there. */
    public enum State {
        PRESENT,
        ABSENT,
        TO_CHECK,
        NOT_APPLICABLE
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding present(String key, Object... arguments) {
        return new Finding(State.PRESENT, key, List.of(arguments));
    }

    static Finding absent(String key, Object... arguments) {
        return new Finding(State.ABSENT, key, List.of(arguments));
    }

    static Finding toCheck(String key, Object... arguments) {
        return new Finding(State.TO_CHECK, key, List.of(arguments));
    }

    static Finding notApplicable(String key, Object... arguments) {
        return new Finding(State.NOT_APPLICABLE, key, List.of(arguments));
    }

    public String message(Texts texts) {
        return texts.get("mention.why." + key, arguments.toArray());
    }
}
