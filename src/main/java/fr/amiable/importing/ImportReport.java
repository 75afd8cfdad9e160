package fr.amiable.importing;

import fr.amiable.company.CompanyDraft;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file. {@code format} says what it was recognised as; {@code proposedCompany} is the seller, offered
 * as the owner's own business while none is recorded.
 */
public record ImportReport(
        Path file,
        String format,
        Outcome outcome,
        List<TakenInvoice> invoices,
        List<Finding> warnings,
        List<Finding> errors,
        Optional<CompanyDraft> proposedCompany) {

    /** How it ended; anything but TAKEN left the desk as it was. */
    public enum Outcome {
        TAKEN,
        ALREADY_KNOWN,
        OTHER_ISSUER,
        REFUSED,
        CANCELLED
    }

    public ImportReport {
        invoices = List.copyOf(invoices);
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }

    static ImportReport refused(Path file, String format, Outcome outcome, List<Finding> errors) {
        return new ImportReport(file, format, outcome, List.of(), List.of(), errors, Optional.empty());
    }

    public boolean isTaken() {
        return outcome == Outcome.TAKEN;
    }

    /** Who issued an invoice refused as somebody else's; empty in every other case. */
    public String issuer() {
        return errors.stream()
                .filter(error -> outcome == Outcome.OTHER_ISSUER)
                .flatMap(error -> error.arguments().stream())
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }

    public String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
