package fr.amiable.cli;

import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable diagnostic --vers F.zip}: what helps to understand a failure, without the data; they need not even open. */
@Command(name = "diagnostic")
final class DiagnosticCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Mixin
    private NewFiles files;

    @Option(names = "--vers", required = true, paramLabel = "ZIP")
    private Path to;

    DiagnosticCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        Path written = files.to(to).write(desks.diagnostic(root.dataFolder()));
        answer.write(() -> Map.of("fichier", written.toString()), () -> texts.get("cli.diagnostic.done", written));
    }
}
