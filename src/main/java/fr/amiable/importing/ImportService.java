package fr.amiable.importing;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyDraft;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.importing.ImportReport.Outcome;
import fr.amiable.importing.content.DocumentNature;
import fr.amiable.importing.content.ImportedInvoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the owner can do with files of invoices: bring them in, and learn what became of each. */
public final class ImportService {

    private final List<InvoiceImporter> importers;
    private final ImportDesk desk;
    private final InvoiceKeeper keeper;

    public ImportService(List<InvoiceImporter> importers, ImportDesk desk, Texts texts) {
        this.importers = List.copyOf(importers);
        this.desk = desk;
        this.keeper = new InvoiceKeeper(desk, texts);
    }

    /**
     * Reads the files and keeps their invoices, each in a transaction of its own; credit notes come last, so that they find
     * the invoice they correct. One report per file, in the order of the files.
     */
    public List<ImportReport> importFiles(List<Path> files, ImportOptions options, Progress progress) {
        ImportReport[] reports = new ImportReport[files.size()];
        Map<Integer, Reading> creditNotes = new LinkedHashMap<>();
        for (int i = 0; i < reports.length; i++) {
            progress.at(i, reports.length);
            Reading reading = progress.isCancelled() ? cancelled(files.get(i)) : read(files.get(i));
            if (reading.isCreditNote()) {
                creditNotes.put(i, reading);
            } else {
                reports[i] = keep(reading, options);
            }
        }
        creditNotes.forEach((i, reading) ->
                reports[i] = keep(progress.isCancelled() ? cancelled(reading.path()) : reading, options));
        progress.at(reports.length, reports.length);
        return List.of(reports);
    }

    /** A file with its content, or the report of why it has none. */
    private record Reading(Path path, SourceFile file, ReadFile content, ImportReport refusal) {

        static Reading refused(ImportReport report) {
            return new Reading(report.file(), null, null, report);
        }

        boolean isCreditNote() {
            return refusal == null
                    && content.invoices().stream()
                            .anyMatch(invoice -> invoice.head().nature() == DocumentNature.CREDIT_NOTE);
        }
    }

    private static Reading cancelled(Path path) {
        return Reading.refused(
                ImportReport.refused(path, Unrecognised.UNKNOWN, Outcome.CANCELLED, List.of(Finding.of("cancelled"))));
    }

    private Reading read(Path path) {
        try {
            SourceFile file = SourceFile.read(path);
            ReadFile content = importers.stream()
                    .filter(importer -> importer.recognises(file))
                    .findFirst()
                    .orElseThrow(() -> Unrecognised.because(file.type()))
                    .read(file);
            return new Reading(path, file, content, null);
        } catch (UnreadableFile e) {
            return Reading.refused(ImportReport.refused(path, e.format(), Outcome.REFUSED, e.faults()));
        }
    }

    private ImportReport keep(Reading reading, ImportOptions options) {
        if (reading.refusal() != null) {
            return reading.refusal();
        }
        ReadFile content = reading.content();
        Optional<Original> same =
                desk.originals().find(Fingerprint.of(reading.file().bytes()));
        if (same.isPresent()) {
            Finding known = Finding.of("double.file", Finding.quoted(same.get().fileName()));
            return ImportReport.refused(reading.path(), content.format(), Outcome.ALREADY_KNOWN, List.of(known));
        }
        return keepNew(reading, options);
    }

    private ImportReport keepNew(Reading reading, ImportOptions options) {
        ReadFile content = reading.content();
        Optional<CompanyDraft> proposal = desk.companies().current().isPresent()
                ? Optional.empty()
                : content.invoices().stream().findFirst().map(invoice -> new Issuer(invoice).proposal());
        List<TakenInvoice> taken = new ArrayList<>();
        List<Finding> errors = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>(content.warnings());
        Outcome outcome = Outcome.TAKEN;
        for (ImportedInvoice invoice : content.invoices()) {
            Findings findings = new Findings();
            try {
                taken.add(keeper.keep(invoice, reading.file(), options, findings));
                warnings.addAll(findings.warnings());
            } catch (RefusedInvoice e) {
                errors.addAll(e.reasons());
                outcome = taken.isEmpty() ? e.outcome() : Outcome.TAKEN;
            }
        }
        return new ImportReport(reading.path(), content.format(), outcome, taken, warnings, errors, proposal);
    }
}
