package fr.amiable.cli;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.exhibit.Integrity;
import fr.amiable.evidence.exhibit.IntegritySheet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable piece verifier}: hashes every original of a dispute again, and prints what was found if asked. */
@Command(name = "verifier")
final class VerifyExhibitsCommand implements Callable<Integer> {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private ExhibitCommand parent;

    @Mixin
    private Answer answer;

    @Parameters(index = "0", paramLabel = "DOSSIER")
    private DisputeNumber number;

    @Option(names = "--vers", paramLabel = "PDF")
    private Path file;

    VerifyExhibitsCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Optional<WrittenFiles> files = Optional.ofNullable(file).map(WrittenFiles::to);
        try (Desk desk = desks.open(parent.dataFolder())) {
            Dispute dispute = desk.cases().disputes().getByNumber(number.value());
            Integrity found = desk.cases().exhibits().verify(dispute.id().subject(), Progress.NONE);
            IntegritySheet sheet = new IntegritySheet(texts, desk.clock().getZone());
            Optional<Path> written =
                    files.map(pdf -> pdf.write(desk.overall().printedLists().write(sheet.of(dispute.number(), found))));
            IntegrityAnswer words = new IntegrityAnswer(texts, dispute.number(), found, written);
            answer.write(words::json, words::text);
            return found.isIntact() ? ExitCodes.DONE : ExitCodes.PARTLY;
        }
    }
}
