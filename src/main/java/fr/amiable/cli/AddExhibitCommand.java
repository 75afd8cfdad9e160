package fr.amiable.cli;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.evidence.exhibit.AddedExhibits;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.NewExhibit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable piece ajouter}: adds files to the exhibits of a dispute, all or none, and keeps their bytes. */
@Command(name = "ajouter")
final class AddExhibitCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private ExhibitCommand parent;

    @Mixin
    private Answer answer;

    @Parameters(index = "0", paramLabel = "DOSSIER")
    private DisputeNumber number;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FICHIER")
    private List<Path> files;

    @Option(names = "--titre", paramLabel = "T")
    private String title;

    @Option(names = "--date", paramLabel = "J")
    private LocalDate factOn;

    @Option(names = "--categorie", paramLabel = "C")
    private ExhibitCategory category;

    @Option(names = "--confidentiel")
    private boolean isConfidential;

    AddExhibitCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        mustTitleOneFile();
        try (Desk desk = desks.open(parent.dataFolder())) {
            Dispute dispute = desk.cases().disputes().getByNumber(number.value());
            AddedExhibits added = desk.cases()
                    .exhibits()
                    .add(
                            dispute.id().subject(),
                            files.stream().map(NewExhibit::of).map(this::told).toList(),
                            Progress.NONE);
            ExhibitsAnswer words = ExhibitsAnswer.of(dispute, desk, texts);
            answer.write(() -> words.json(added), () -> words.text(added));
        }
    }

    private void mustTitleOneFile() {
        if (title != null && files.size() > 1) {
            throw new WrongUsage("oneTitle");
        }
        if (title != null && title.isBlank()) {
            throw new WrongUsage("blankTitle");
        }
        if (title != null && title.length() > ExhibitDetails.LONGEST_TITLE) {
            throw new WrongUsage("longTitle", ExhibitDetails.LONGEST_TITLE);
        }
    }

    /** What the owner says goes before what the name of the file tells. */
    private NewExhibit told(NewExhibit file) {
        ExhibitDetails guessed = file.details();
        return file.with(new ExhibitDetails(
                Optional.ofNullable(title).orElseGet(guessed::title),
                Optional.ofNullable(factOn).or(guessed::factOn),
                guessed.description(),
                Optional.ofNullable(category).orElseGet(guessed::category),
                isConfidential));
    }
}
