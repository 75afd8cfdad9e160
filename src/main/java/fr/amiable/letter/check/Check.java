package fr.amiable.letter.check;

import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import java.util.List;

/** One thing looked at before a letter is printed, and why it is fine or not; words under {@code check.<key>}. */
public record Check(Level level, String key, List<Object> arguments) {

    /** Green goes, orange goes with a remark, red stops unless the owner writes why. */
    public enum Level {
        GREEN,
        ORANGE,
        RED
    }

    public Check {
        arguments = List.copyOf(arguments);
    }

    static Check green(String key, Object... arguments) {
        return new Check(Level.GREEN, key, List.of(arguments));
    }

    static Check orange(String key, Object... arguments) {
        return new Check(Level.ORANGE, key, List.of(arguments));
    }

    static Check red(String key, Object... arguments) {
        return new Check(Level.RED, key, List.of(arguments));
    }

    /** The same, no graver than this. */
    Check atMost(Level gravest) {
        return level.compareTo(gravest) > 0 ? new Check(gravest, key, arguments) : this;
    }

    public String message(Texts texts) {
        Object[] words = arguments.stream()
                .map(argument -> argument instanceof LegalWarning warning ? warning.message(texts) : argument)
                .toArray();
        return texts.get("check." + key, words);
    }
}
