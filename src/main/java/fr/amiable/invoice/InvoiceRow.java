package fr.amiable.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;

/**
 * A line of the invoice table. {@code step} is the highest letter produced.
 */
public record InvoiceRow(
        InvoiceId id,
        InvoiceType type,
        String number,
        ClientId client,
        String clientName,
        LocalDate issuedOn,
        LocalDate dueOn,
        Amounts amounts,
        Step step) {

    /**
     * The money of an invoice. {@code outstanding} is what is still asked for without interest: payable less credit notes, allocated
     * payments and waivers, never below zero; {@code contested} is what open disputes contest of it; {@code waived} what the owner gave up.
     */
    public record Amounts(Money gross, Money outstanding, Money contested, Money waived) {

        /** When nothing is contested nor given up. */
        public static Amounts plain(Money gross, Money outstanding) {
            return new Amounts(gross, outstanding, Money.ZERO, Money.ZERO);
        }
    }

    /** The highest step reached by letters or judgment; the names are stored. */
    public enum Step {
        NONE,
        REMINDED,
        FORMAL_NOTICE,
        JUDICIAL
    }

    public Money gross() {
        return amounts.gross();
    }

    public Money outstanding() {
        return amounts.outstanding();
    }

    /** What is contested of what is still asked for. */
    public Money contested() {
        return amounts.contested().min(outstanding());
    }

    public boolean isOverdueOn(LocalDate today) {
        return type != InvoiceType.CREDIT_NOTE && outstanding().isPositive() && today.isAfter(dueOn);
    }

    public InvoiceStatus statusOn(LocalDate today) {
        if (type == InvoiceType.CREDIT_NOTE) {
            return InvoiceStatus.CREDIT_NOTE;
        }
        if (!outstanding().isPositive()) {
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
