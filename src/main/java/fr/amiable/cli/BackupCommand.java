package fr.amiable.cli;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupService;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable sauvegarder}: one file that holds everything, read back before it counts. */
@Command(name = "sauvegarder")
final class BackupCommand implements Callable<Integer> {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Mixin
    private NewFiles files;

    @Option(names = "--vers", paramLabel = "FICHIER")
    private Path file;

    BackupCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Optional<Path> target =
                Optional.ofNullable(file).map(one -> files.to(one).path());
        try (Desk desk = desks.openExisting(root.dataFolder())) {
            BackupService backups = desk.safety().backups().orElseThrow();
            BackupService.Made made = target.map(one -> backups.makeTo(one, Progress.NONE))
                    .orElseGet(() -> backups.make(Backup.Occasion.ASKED, Progress.NONE));
            BackupAnswer words = new BackupAnswer(texts, made);
            answer.write(words::json, words::text);
            return made.damaged().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
        }
    }
}
