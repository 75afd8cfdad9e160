package fr.amiable.ui.invoice;

import fr.amiable.invoice.InvoiceStatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** The quick filters above the invoice table. */
public enum InvoiceFilter {
    ALL(entry -> true),
    NOT_DUE(entry -> entry.row().outstanding().isPositive() && entry.daysLate() == 0 && !isOver(entry)),
    LATE(entry -> entry.daysLate() > 0),
    CONTESTED(entry -> entry.row().contested().isPositive() && !isOver(entry)),
    IN_REMINDER(
            entry -> Set.of(InvoiceStatus.REMINDED, InvoiceStatus.FORMAL_NOTICE).contains(entry.status())),
    SETTLED(InvoiceFilter::isOver);

    private static final Set<InvoiceStatus> OVER =
            EnumSet.of(InvoiceStatus.SETTLED, InvoiceStatus.SETTLED_WITH_WAIVER, InvoiceStatus.WRITTEN_OFF);

    private final Predicate<InvoiceEntry> accepted;

    InvoiceFilter(Predicate<InvoiceEntry> accepted) {
        this.accepted = accepted;
    }

    boolean accepts(InvoiceEntry entry) {
        return accepted.test(entry);
    }

    private static boolean isOver(InvoiceEntry entry) {
        return OVER.contains(entry.status());
    }
}
