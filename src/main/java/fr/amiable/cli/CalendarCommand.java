package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.dashboard.agenda.DeskCalendar;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable calendrier}: every dated thing of the desk, in a file for the owner's own calendar. */
@Command(name = "calendrier")
final class CalendarCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Option(names = "--vers", required = true, paramLabel = "FICHIER")
    private Path file;

    CalendarCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        WrittenFiles target = WrittenFiles.to(file);
        try (Desk desk = desks.open(root.dataFolder())) {
            DeskCalendar calendar = desk.calendar();
            int size = calendar.size();
            Path written = target.write(calendar.file());
            answer.write(
                    () -> Map.of("dates", size, "fichier", written.toString()),
                    () -> texts.get("cli.calendar.written", size, written));
        }
    }
}
