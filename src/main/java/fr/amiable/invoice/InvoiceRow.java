package fr.amiable.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;

/**
 * A line of the invoice table. {@code outstanding} is what is still asked for without interest: payable less credit notes
 * and allocated payments, never below zero. {@code step} is the highest letter produced.
 */
public record InvoiceRow(
        InvoiceId id,
        InvoiceType type,
        String number,
        ClientId client,
        String clientName,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money gross,
        Money outstanding,
        Step step) {

    /** The highest step reached by letters or judgment; the names are stored. */
    public enum Step {
        NONE,
        REMINDED,
        FORMAL_NOTICE,
        JUDICIAL
    }

    public boolean isOverdueOn(LocalDate today) {
        return type != InvoiceType.CREDIT_NOTE && outstanding.isPositive() && today.isAfter(dueOn);
    }

    public InvoiceStatus statusOn(LocalDate today) {
        if (type == InvoiceType.CREDIT_NOTE) {
            return InvoiceStatus.CREDIT_NOTE;
        }
        if (!outstanding.isPositive()) {
            return InvoiceStatus.SETTLED;
        }
        return switch (step) {
            case JUDICIAL -> InvoiceStatus.JUDICIAL;
            case FORMAL_NOTICE -> InvoiceStatus.FORMAL_NOTICE;
            case REMINDED -> InvoiceStatus.REMINDED;
            case NONE -> today.isAfter(dueOn) ? InvoiceStatus.OVERDUE : InvoiceStatus.NOT_DUE;
        };
    }
}
