package fr.amiable.cli;

import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.bundle.handover.HandedOver;
import fr.amiable.bundle.handover.HandoverOrder;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable remise}: hands a dispute over to somebody, a folder and its archive, as the window does. */
@Command(name = "remise")
final class HandoverCommand implements Callable<Integer> {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Parameters(index = "0", paramLabel = "NUMERO")
    private DisputeNumber number;

    @Option(names = "--vers", required = true, paramLabel = "DOSSIER|ZIP")
    private Path target;

    @Option(names = "--a", required = true, paramLabel = "NOM")
    private String addressee;

    @Option(
            names = "--profil",
            paramLabel = "tribunal|conciliateur|mediateur|assureur|avocat|commissaire-de-justice",
            defaultValue = "avocat")
    private DossierProfile profile;

    @Option(names = "--au", paramLabel = "D")
    private LocalDate stopOn;

    @Mixin
    private CasePasswords passwords;

    HandoverCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        try (Desk desk = desks.open(root.dataFolder())) {
            Dispute dispute = desk.cases().disputes().getByNumber(number.value());
            passwords.remember(
                    desk.cases().exhibits(),
                    desk.cases().exhibits().of(dispute.id().subject()).numbered());
            HandoverOrder order = new HandoverOrder(dispute.id(), profile, addressee)
                    .stoppedOn(Optional.ofNullable(stopOn))
                    .evenLocked();
            HandedOver handed = desk.cases().handovers().handOver(order, target, Progress.NONE);
            HandoverAnswer words = new HandoverAnswer(texts, dispute.number(), addressee.strip(), handed);
            answer.write(words::json, words::text);
            return handed.dossier().refused().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
        }
    }
}
