package fr.amiable.invoice;

import java.time.LocalDate;

/**
 * Where an invoice stands; exactly one at a time. What is over comes first (a credit note, settled, given up, lost by time), then the
 * first of: court, third party, contested, instalments, promise, formal notice, reminders, late, not due.
 */
public enum InvoiceStatus {
    NOT_DUE,
    OVERDUE,
    REMINDED,
    FORMAL_NOTICE,
    PROMISED,
    INSTALMENTS,
    PARTLY_CONTESTED,
    CONTESTED,
    WITH_THIRD_PARTY,
    JUDICIAL,
    TIME_BARRED,
    WRITTEN_OFF,
    SETTLED_WITH_WAIVER,
    SETTLED,
    CREDIT_NOTE;

    static InvoiceStatus of(InvoiceRow row, LocalDate today) {
        if (row.type() == InvoiceType.CREDIT_NOTE) {
            return CREDIT_NOTE;
        }
        if (!row.outstanding().isPositive()) {
            return row.amounts().waived().isPositive() ? SETTLED_WITH_WAIVER : SETTLED;
        }
        if (row.standing().writtenOffOn().isPresent()) {
            return WRITTEN_OFF;
        }
        return row.standing().isTimeBarredOn(today) ? TIME_BARRED : ofOpen(row, today);
    }

    private static InvoiceStatus ofOpen(InvoiceRow row, LocalDate today) {
        Standing standing = row.standing();
        if (row.step() == InvoiceRow.Step.JUDICIAL) {
            return JUDICIAL;
        }
        if (standing.isWithThirdParty()) {
            return WITH_THIRD_PARTY;
        }
        if (row.contested().isPositive()) {
            return row.contested().equals(row.outstanding()) ? CONTESTED : PARTLY_CONTESTED;
        }
        if (standing.agreement().isInInstalmentsOn(today)) {
            return INSTALMENTS;
        }
        return standing.agreement().isPromisedOn(today) ? PROMISED : ofReminded(row, today);
    }

    private static InvoiceStatus ofReminded(InvoiceRow row, LocalDate today) {
        return switch (row.step()) {
            case JUDICIAL -> JUDICIAL;
            case FORMAL_NOTICE -> FORMAL_NOTICE;
            case REMINDED -> REMINDED;
            case NONE -> today.isAfter(row.dueOn()) ? OVERDUE : NOT_DUE;
        };
    }
}
