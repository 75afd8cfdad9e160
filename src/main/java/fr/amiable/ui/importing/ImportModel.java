package fr.amiable.ui.importing;

import fr.amiable.common.Progress;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.CompanyService;
import fr.amiable.importing.ImportOptions;
import fr.amiable.importing.ImportReport;
import fr.amiable.importing.ImportService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The import screen: the files being read, then what became of each. */
public final class ImportModel {

    private final ObservableList<ImportReport> reports = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<CompanyDraft>> proposedCompany =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stop = new AtomicBoolean();

    private final ImportService imports;
    private final CompanyService companies;
    private final Tasks tasks;

    public ImportModel(ImportService imports, CompanyService companies, Tasks tasks) {
        this.imports = imports;
        this.companies = companies;
        this.tasks = tasks;
    }

    /** Reads the files, adding their reports to those already shown; {@code label} is shown while it lasts. */
    public void start(List<Path> files, String label) {
        if (!files.isEmpty() && !running.get()) {
            run(files, ImportOptions.OWN_INVOICES, label);
        }
    }

    /** Takes an invoice that another business issued, since the owner says that it is theirs to claim. */
    public void takeAnyway(ImportReport refused, String label) {
        if (!running.get()) {
            run(List.of(refused.file()), ImportOptions.ANY_ISSUER, label);
        }
    }

    private void run(List<Path> files, ImportOptions options, String label) {
        AtomicBoolean asked = new AtomicBoolean();
        stop = asked;
        running.set(true);
        tasks.start(Work.inBackground(
                        label, progress -> imports.importFiles(files, options, stoppable(progress, asked)))
                .onSuccess(this::show)
                .andFinally(() -> running.set(false)));
    }

    private static Progress stoppable(Progress progress, AtomicBoolean asked) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                progress.at(done, total);
            }

            @Override
            public boolean isCancelled() {
                return asked.get() || progress.isCancelled();
            }
        };
    }

    /** A file read again takes the place of its former report. */
    private void show(List<ImportReport> news) {
        for (ImportReport report : news) {
            int known = indexOf(report.file());
            if (known < 0) {
                reports.add(report);
            } else {
                reports.set(known, report);
            }
        }
        proposedCompany.set(mostFrequentSeller());
    }

    /** The seller of most of the invoices taken; the first read among equals. */
    private Optional<CompanyDraft> mostFrequentSeller() {
        Map<String, List<CompanyDraft>> byName = reports.stream()
                .filter(ImportReport::isTaken)
                .flatMap(report -> report.proposedCompany().stream())
                .collect(Collectors.groupingBy(CompanyDraft::name, LinkedHashMap::new, Collectors.toList()));
        List<CompanyDraft> most = List.of();
        for (List<CompanyDraft> drafts : byName.values()) {
            most = drafts.size() > most.size() ? drafts : most;
        }
        return most.stream().findFirst();
    }

    private int indexOf(Path file) {
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).file().equals(file)) {
                return i;
            }
        }
        return -1;
    }

    /** Stops after the file being read; what was taken stays. */
    public void stop() {
        stop.set(true);
    }

    /** Records the proposed seller as the owner's own company, to be completed in the settings. */
    public void adoptCompany(String label, Runnable onSaved) {
        proposedCompany
                .get()
                .ifPresent(draft -> tasks.start(
                        Work.onScreen(label, () -> companies.save(draft)).onSuccess(company -> {
                            proposedCompany.set(Optional.empty());
                            onSaved.run();
                        })));
    }

    public ObservableList<ImportReport> reports() {
        return reports;
    }

    public long takenFiles() {
        return reports.stream().filter(ImportReport::isTaken).count();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The seller read in the files, while the owner's company is not recorded. */
    public ReadOnlyObjectProperty<Optional<CompanyDraft>> proposedCompanyProperty() {
        return proposedCompany.getReadOnlyProperty();
    }
}
