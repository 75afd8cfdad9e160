package fr.amiable.cli;

import fr.amiable.common.Texts;
import java.util.List;

/** Options that are each well written but do not go together; ends the command with {@link ExitCodes#USAGE}. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    WrongUsage(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String message(Texts texts) {
        return texts.get("cli.usage." + key, arguments.toArray());
    }
}
