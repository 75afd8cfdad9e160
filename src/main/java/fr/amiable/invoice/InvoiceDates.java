package fr.amiable.invoice;

import java.time.LocalDate;
import java.util.Optional;

/** When it was issued, when the goods or the service were delivered if known, and when it is to be paid at the latest. */
public record InvoiceDates(LocalDate issuedOn, Optional<LocalDate> performedOn, LocalDate dueOn) {

    public InvoiceDates {
        if (dueOn.isBefore(issuedOn)) {
            throw new IllegalArgumentException("due on " + dueOn + " before issue on " + issuedOn);
        }
    }
}
