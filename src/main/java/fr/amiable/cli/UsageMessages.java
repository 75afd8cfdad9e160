package fr.amiable.cli;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in French, on the error stream, why a command did not run, and gives its exit code. */
final class UsageMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Texts texts;

    UsageMessages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        return usage(wrong.getCommandLine(), words(wrong));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof WrongUsage wrong) {
            return usage(command, wrong.message(texts));
        }
        String message = failure instanceof Refusal refusal
                ? refusal.message(texts)
                : texts.get("cli.unexpected", failure.toString());
        command.getErr().println(message);
        return ExitCodes.REFUSED;
    }

    private int usage(CommandLine command, String message) {
        command.getErr().println(message);
        command.getErr()
                .println(texts.get("cli.usage.seeHelp", command.getCommandSpec().qualifiedName()));
        return ExitCodes.USAGE;
    }

    private String words(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return texts.get(
                    "cli.usage.missing",
                    missing.getMissing().stream().map(UsageMessages::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return texts.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return texts.get("cli.usage.twice", name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            String expected = wrong.getCause() instanceof TypeConversionException typed ? typed.getMessage() : "";
            return texts.get("cli.usage.value", name(wrong.getArgSpec()), wrong.getValue(), expected)
                    .strip();
        }
        return texts.get("cli.usage.other", wrong.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
