package fr.amiable.invoice.mention;

import fr.amiable.common.Texts;
import java.util.List;

/** What was found of a mention and why: the words are read under {@code mention.why.<key>}. */
public record Finding(Presence state, String key, List<Object> arguments) {

    /** Whether the mention is there. */
    public enum Presence {
        PRESENT,
        ABSENT,
        TO_CHECK,
        NOT_APPLICABLE
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding present(String key, Object... arguments) {
        return new Finding(Presence.PRESENT, key, List.of(arguments));
    }

    static Finding absent(String key, Object... arguments) {
        return new Finding(Presence.ABSENT, key, List.of(arguments));
    }

    static Finding toCheck(String key, Object... arguments) {
        return new Finding(Presence.TO_CHECK, key, List.of(arguments));
    }

    static Finding notApplicable(String key, Object... arguments) {
        return new Finding(Presence.NOT_APPLICABLE, key, List.of(arguments));
    }

    public String message(Texts texts) {
        return texts.get("mention.why." + key, arguments.toArray());
    }
}
