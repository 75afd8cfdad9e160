package fr.amiable.cli;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.transfer.ArchiveRefused;
import fr.amiable.transfer.DeskArchives;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable reprendre}: takes an export into an empty data folder, all of it or nothing. */
@Command(name = "reprendre")
final class TakeInCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Parameters(index = "0", paramLabel = "ZIP")
    private Path file;

    TakeInCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    /** @throws fr.amiable.transfer.ArchiveRefused with the file and line at fault; nothing is kept then */
    @Override
    public void run() {
        if (!Files.exists(file)) {
            throw ArchiveRefused.missing(file);
        }
        try (Desk desk = desks.open(root.dataFolder())) {
            DeskArchives.Content taken = desk.data().transfer().takeIn(file, Progress.NONE);
            answer.write(
                    () -> ExportCommand.json(file, taken),
                    () -> ExportCommand.text(texts, "cli.takeIn.done", file, taken));
        }
    }
}
