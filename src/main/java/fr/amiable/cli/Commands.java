package fr.amiable.cli;

import fr.amiable.bundle.BundleWriter;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Assembles the command line: to add a sub-command, add its class, its name and its line here. */
public final class Commands {

    /** The command that joins files. */
    public static final String ASSEMBLE = "assembler";

    /** In the order of the help. */
    static final List<String> NAMES = List.of(
            "interets",
            "echeance",
            "prescription",
            "delai",
            "identifiant",
            "importer",
            "courrier",
            "decompte",
            "promesse",
            "echeancier",
            "banque",
            "relances",
            "calendrier",
            ASSEMBLE,
            "dossier",
            "remise",
            "piece",
            "sauvegarder",
            "restaurer",
            "exporter",
            "reprendre",
            "rgpd",
            "verifier",
            "journal",
            "demo",
            "exemple",
            "diagnostic");

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
        boolean isNamed = arguments.length > 0 && NAMES.contains(arguments[0]);
        List<Object> built = new ArrayList<>();
        for (String name : isNamed ? List.of(arguments[0]) : NAMES) {
            built.add(subcommand(name));
        }
        return built;
    }

    private Object subcommand(String name) {
        return switch (name) {
            case "interets" -> new InterestCommand(texts, rates);
            case "echeance" -> new DueDateCommand(texts);
            case "prescription" -> new LimitationCommand(texts);
            case "delai" -> new DeadlineCommand(texts);
            case "identifiant" -> new IdentifierCommand(texts);
            case "importer" -> new ImportCommand(texts, desks);
            case "courrier" -> new LetterCommand(texts, desks);
            case "decompte" -> new StatementCommand(texts, desks);
            case "promesse" -> new PromiseCommand(texts, desks);
            case "echeancier" -> new PlanCommand(texts, desks);
            case "banque" -> new BankCommand(texts, desks);
            case "relances" -> new RemindersCommand(texts, desks);
            case "calendrier" -> new CalendarCommand(texts, desks);
            case ASSEMBLE -> new AssembleCommand(texts, bundles);
            case "dossier" -> new DossierCommand(texts, desks);
            case "remise" -> new HandoverCommand(texts, desks);
            case "piece" -> new ExhibitCommand();
            case "sauvegarder" -> new BackupCommand(texts, desks);
            case "restaurer" -> new RestoreCommand(texts, desks);
            case "exporter" -> new ExportCommand(texts, desks);
            case "reprendre" -> new TakeInCommand(texts, desks);
            case "rgpd" -> new PrivacyCommand(texts, desks);
            case "verifier" -> new VerifyCommand(texts, desks);
            case "journal" -> new JournalCommand(texts, desks);
            case "demo" -> new DemoCommand(texts, rates, desks);
            case "exemple" -> new ExampleCommand(texts, rates, desks);
            case "diagnostic" -> new DiagnosticCommand(texts, desks);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void addHelp(CommandLine command) {
        command.addMixin("help", new HelpOption());
        command.getSubcommands().values().forEach(Commands::addHelp);
    }
}
