package fr.amiable.cli;

import fr.amiable.backup.RestoreService;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code amiable restaurer}: takes a backup out into an empty folder, which opens as a data folder; no other data is touched. */
@Command(name = "restaurer")
final class RestoreCommand implements Callable<Integer> {

    private final Texts texts;
    private final Desks desks;

    @Mixin
    private Answer answer;

    @Parameters(index = "0", paramLabel = "FICHIER")
    private Path file;

    @Option(names = "--dans", required = true, paramLabel = "DOSSIER")
    private Path folder;

    RestoreCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        RestoreService.Restored restored = desks.restore(file, folder, Progress.NONE);
        answer.write(
                () -> BackupAnswer.json(restored),
                () -> texts.get("cli.restore.done", restored.folder())
                        + System.lineSeparator()
                        + BackupAnswer.content(texts, restored.inventory()));
        return ExitCodes.DONE;
    }
}
