package fr.amiable.importing;

import java.util.List;

/** A readable invoice that is not to be kept; thrown inside its transaction, so that nothing of it stays. */
final class RefusedInvoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImportReport.Outcome outcome;
    private final transient List<Finding> reasons;

    RefusedInvoice(ImportReport.Outcome outcome, List<Finding> reasons) {
        super(reasons.toString());
        this.outcome = outcome;
        this.reasons = List.copyOf(reasons);
    }

    static RefusedInvoice because(ImportReport.Outcome outcome, String key, Object... arguments) {
        return new RefusedInvoice(outcome, List.of(Finding.of(key, arguments)));
    }

    ImportReport.Outcome outcome() {
        return outcome;
    }

    List<Finding> reasons() {
        return reasons;
    }
}
