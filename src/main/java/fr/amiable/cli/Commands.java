package fr.amiable.cli;

import fr.amiable.bundle.BundleWriter;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Assembles the command line: to add a sub-command, add its class and one line here. */
public final class Commands {

    private final Texts texts;
    private final Supplier<RateTable> rates;
    private final Desks desks;
    private final Supplier<BundleWriter> bundles;
    private final Consumer<Optional<Path>> window;

    /**
     * @param rates read only by the commands that compute interest without opening the data folder
     * @param bundles made only by the command that assembles files without a data folder
     * @param window opens the window when no sub-command is named
     */
    public Commands(
            Texts texts,
            Supplier<RateTable> rates,
            Desks desks,
            Supplier<BundleWriter> bundles,
            Consumer<Optional<Path>> window) {
        this.texts = texts;
        this.rates = rates;
        this.desks = desks;
        this.bundles = bundles;
        this.window = window;
    }

    /**
     * Ready to {@code execute(args)}, which gives the exit code; its writers may be replaced before.
     *
     * @param arguments when the first names a sub-command, the others are not built: it takes a while
     */
    public CommandLine assemble(String... arguments) {
        CommandLine line = new CommandLine(new AmiableCommand(window));
        subcommands(arguments).forEach(line::addSubcommand);
        Optional.ofNullable(line.getSubcommands().get("piece"))
                .ifPresent(exhibits -> exhibits.addSubcommand(new AddExhibitCommand(texts, desks))
                        .addSubcommand(new ListExhibitsCommand(texts, desks))
                        .addSubcommand(new VerifyExhibitsCommand(texts, desks)));
        UsageMessages messages = new UsageMessages(texts);
        new TypedValues(texts).register(line);
        addHelp(line);
        return line.setOut(Terminal.writer(System.out))
                .setErr(Terminal.writer(System.err))
                .setResourceBundle(texts.bundle())
                .setParameterExceptionHandler(messages)
                .setExecutionExceptionHandler(messages)
                .setAllowSubcommandsAsOptionParameters(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setUsageHelpWidth(100);
    }

    private List<Object> subcommands(String... arguments) {
        List<Object> all = subcommands();
        List<Object> named = all.stream()
                .filter(one -> arguments.length > 0
                        && one.getClass().getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return named.isEmpty() ? all : named;
    }

    private List<Object> subcommands() {
        return List.of(
                new InterestCommand(texts, rates),
                new DueDateCommand(texts),
                new LimitationCommand(texts),
                new DeadlineCommand(texts),
                new IdentifierCommand(texts),
                new ImportCommand(texts, desks),
                new LetterCommand(texts, desks),
                new StatementCommand(texts, desks),
                new RemindersCommand(texts, desks),
                new AssembleCommand(texts, bundles),
                new DossierCommand(texts, desks),
                new HandoverCommand(texts, desks),
                new ExhibitCommand(),
                new DemoCommand(texts, rates, desks),
                new ExampleCommand(texts, rates, desks));
    }

    private static void addHelp(CommandLine command) {
        command.addMixin("help", new HelpOption());
        command.getSubcommands().values().forEach(Commands::addHelp);
    }
}
