package fr.amiable.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code amiable piece}: what can be done with the exhibits of a dispute, each act a sub-command. */
@Command(name = "piece", synopsisSubcommandLabel = "COMMANDE")
final class ExhibitCommand implements Runnable {

    @ParentCommand
    private AmiableCommand root;

    Optional<Path> dataFolder() {
        return root.dataFolder();
    }

    @Override
    public void run() {
        throw new WrongUsage("exhibitAct");
    }
}
