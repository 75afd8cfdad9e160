package fr.amiable.cli;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Ends the command when what was typed cannot be kept, and says all that is wrong. */
    static void refuse(List<Problem> problems, Texts texts) {
        if (!problems.isEmpty()) {
            throw new WrongUsage(
                    "problems",
                    problems.stream().map(problem -> problem.message(texts)).collect(Collectors.joining("\n")));
        }
    }

    String message(Texts texts) {
        return texts.get("cli.usage." + key, arguments.toArray());
    }
}
