package fr.amiable.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of the command line: without a sub-command it opens the window. */
@Command(
        name = "amiable",
        addMethodSubcommands = false,
        synopsisSubcommandLabel = "[COMMANDE]",
        versionProvider = AmiableVersion.class)
public final class AmiableCommand implements Runnable {

    private final Consumer<Optional<Path>> window;

    @Option(names = "--donnees", paramLabel = "DOSSIER", scope = ScopeType.INHERIT)
    private Path dataFolder;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean isVersionAsked;

    /** @param window opens the window on the data folder asked for, if one was */
    public AmiableCommand(Consumer<Optional<Path>> window) {
        this.window = window;
    }

    /** The data folder asked for with {@code --donnees}, whether before or after the sub-command's name. */
    public Optional<Path> dataFolder() {
        return Optional.ofNullable(dataFolder);
    }

    @Override
    public void run() {
        window.accept(dataFolder());
    }
}
