package fr.amiable.cli;

import fr.amiable.common.Texts;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable relances}: what would go out on a day, and why nothing is asked about each other open invoice; nothing is sent. */
@Command(name = "relances")
final class RemindersCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Option(names = "--au", paramLabel = "D")
    private LocalDate day;

    RemindersCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        try (Desk desk = desks.open(root.dataFolder())) {
            RemindersAnswer words = new RemindersAnswer(
                    desk.reminders().on(Optional.ofNullable(day).orElseGet(desk::today)),
                    desk.money().bank().read(),
                    texts);
            answer.write(words::json, words::text);
        }
    }
}
