package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --format} shared by the commands, and the way their answer is written. */
final class Answer {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "texte|json", defaultValue = "texte")
    private Format format;

    /** Writes the JSON value or the text, whichever was asked for; only that one is computed. */
    void write(Supplier<Object> json, Supplier<String> text) {
        out().println(format == Format.JSON ? JsonWords.of(json.get()) : text.get());
    }

    /** Says what must be known: under the text, or on the error stream when a script reads the answer. */
    void warn(Collection<LegalWarning> warnings, Texts texts) {
        warn(warnings.stream().map(warning -> warning.message(texts)), texts);
    }

    void warn(Stream<String> messages, Texts texts) {
        PrintWriter where = isJson() ? command.commandLine().getErr() : out();
        messages.forEach(message -> where.println(texts.get("cli.warning", message)));
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }
}
