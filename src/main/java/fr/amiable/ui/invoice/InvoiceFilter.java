package fr.amiable.ui.invoice;

import fr.amiable.invoice.InvoiceStatus;
import java.util.EnumSet;
import java.util.Set;

/** The quick filters above the invoice table. */
public enum InvoiceFilter {
    ALL(EnumSet.allOf(InvoiceStatus.class)),
    NOT_DUE(EnumSet.of(InvoiceStatus.NOT_DUE)),
    LATE(EnumSet.of(
            InvoiceStatus.OVERDUE, InvoiceStatus.REMINDED, InvoiceStatus.FORMAL_NOTICE, InvoiceStatus.JUDICIAL)),
    IN_REMINDER(EnumSet.of(InvoiceStatus.REMINDED, InvoiceStatus.FORMAL_NOTICE, InvoiceStatus.JUDICIAL)),
    SETTLED(EnumSet.of(InvoiceStatus.SETTLED));

    private final Set<InvoiceStatus> statuses;

    InvoiceFilter(Set<InvoiceStatus> statuses) {
        this.statuses = statuses;
    }

    boolean accepts(InvoiceEntry entry) {
        return statuses.contains(entry.status()) && (this != LATE || entry.daysLate() > 0);
    }
}
