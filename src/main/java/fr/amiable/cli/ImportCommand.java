package fr.amiable.cli;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.importing.ImportOptions;
import fr.amiable.importing.ImportReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code amiable importer}: brings the invoices of files into the data folder, and says what became of each. */
@Command(name = "importer")
final class ImportCommand implements Callable<Integer> {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Parameters(arity = "1..*", paramLabel = "FICHIER")
    private List<Path> files;

    @Option(names = "--autre-emetteur")
    private boolean isOtherIssuerAccepted;

    ImportCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        List<ImportReport> reports = reports();
        ImportAnswer words = new ImportAnswer(texts, reports);
        answer.write(words::json, words::text);
        long taken = reports.stream().filter(ImportReport::isTaken).count();
        if (taken == reports.size()) {
            return ExitCodes.DONE;
        }
        return taken == 0 ? ExitCodes.REFUSED : ExitCodes.PARTLY;
    }

    private List<ImportReport> reports() {
        try (Desk desk = desks.open(root.dataFolder())) {
            return desk.imports().importFiles(files, new ImportOptions(isOtherIssuerAccepted), Progress.NONE);
        }
    }
}
