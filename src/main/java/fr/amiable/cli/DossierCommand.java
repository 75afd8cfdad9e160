package fr.amiable.cli;

import fr.amiable.bundle.StampPlace;
import fr.amiable.bundle.dossier.DossierOrder;
import fr.amiable.bundle.dossier.DossierPart;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable dossier}: the bundle of a dispute, as the window produces it. */
@Command(name = "dossier")
final class DossierCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Parameters(index = "0", paramLabel = "NUMERO")
    private DisputeNumber number;

    @Option(names = "--vers", required = true, paramLabel = "PDF")
    private Path target;

    @Option(
            names = "--profil",
            paramLabel = "tribunal|conciliateur|mediateur|assureur|avocat|commissaire-de-justice",
            defaultValue = "tribunal")
    private DossierProfile profile;

    @Option(names = "--sans", paramLabel = "expose|decompte")
    private List<DossierPart> without = List.of();

    @Option(names = "--avec", paramLabel = "expose|decompte")
    private List<DossierPart> with = List.of();

    @Option(names = "--volumes", paramLabel = "MO")
    private Integer most;

    @Option(names = "--une-par-piece", paramLabel = "DOSSIER")
    private Path exhibits;

    @Option(names = "--tampon", paramLabel = "coin|marge", defaultValue = "coin")
    private StampPlace stamp;

    @Mixin
    private ArchiveOptions archive;

    @Option(names = "--au", paramLabel = "D")
    private LocalDate stopOn;

    @Mixin
    private CasePasswords passwords;

    @Option(names = "--remplacer")
    private boolean isReplacing;

    @Option(names = "--communique-a", paramLabel = "NOM")
    private String addressee;

    @Option(names = "--meme-protegees")
    private boolean isEvenLocked;

    DossierCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        if (most != null && most < 1) {
            throw new WrongUsage("volumeSize", most);
        }
        archive.requireArchive();
        if (isEvenLocked && addressee == null) {
            throw new WrongUsage("lockedButNotCommunicated");
        }
        if (addressee != null && addressee.isBlank()) {
            throw new WrongUsage("noAddressee");
        }
        WrittenFiles.to(target);
        if (exhibits != null) {
            WrittenFiles.to(exhibits.resolve("piece.pdf"));
        }
        try (Desk desk = desks.open(root.dataFolder())) {
            Dispute dispute = desk.cases().disputes().getByNumber(number.value());
            List<NumberedExhibit> numbered =
                    desk.cases().exhibits().of(dispute.id().subject()).numbered();
            passwords.remember(desk.cases().exhibits(), numbered);
            ProducedDossier produced =
                    desk.cases().dossiers().produce(order(dispute, lastNumber(numbered)), target, Progress.NONE);
            DossierAnswer words = new DossierAnswer(texts, dispute.number(), produced);
            answer.write(words::json, words::text);
            return produced.refused().isEmpty() && produced.isAsAsked() ? ExitCodes.DONE : ExitCodes.PARTLY;
        }
    }

    private static int lastNumber(List<NumberedExhibit> numbered) {
        return numbered.stream()
                .flatMap(one -> one.number().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private DossierOrder order(Dispute dispute, int lastNumber) {
        Set<DossierPart> parts = EnumSet.noneOf(DossierPart.class);
        parts.addAll(profile.parts());
        parts.addAll(with);
        without.forEach(parts::remove);
        DossierOrder.Files files = new DossierOrder.Files(
                stamp, Optional.ofNullable(most).map(megabytes -> megabytes * MEGABYTE), Optional.ofNullable(exhibits));
        files = isReplacing ? files.replacing() : files;
        DossierOrder order = DossierOrder.of(dispute.id(), profile)
                .with(parts)
                .stoppedOn(Optional.ofNullable(stopOn))
                .with(archive.of(lastNumber).map(files::archived).orElse(files));
        order = isEvenLocked ? order.evenLocked() : order;
        return addressee == null ? order : order.to(addressee, true);
    }
}
