package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable piece liste}: the exhibits of a dispute, in order, with their numbers. */
@Command(name = "liste")
final class ListExhibitsCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private ExhibitCommand parent;

    @Mixin
    private Answer answer;

    @Parameters(index = "0", paramLabel = "DOSSIER")
    private DisputeNumber number;

    ListExhibitsCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        try (Desk desk = desks.open(parent.dataFolder())) {
            Dispute dispute = desk.cases().disputes().getByNumber(number.value());
            ExhibitsAnswer words = ExhibitsAnswer.of(dispute, desk, texts);
            answer.write(words::json, words::text);
        }
    }
}
