package fr.amiable.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;

/** A line of the invoice table. */
public record InvoiceRow(
        InvoiceId id,
        InvoiceType type,
        String number,
        ClientId client,
        String clientName,
        LocalDate issuedOn,
        LocalDate dueOn,
        Amounts amounts,
        Standing standing) {

    /** When letters are all that happened since it was issued. */
    public InvoiceRow(
            InvoiceId id,
            InvoiceType type,
            String number,
            ClientId client,
            String clientName,
            LocalDate issuedOn,
            LocalDate dueOn,
            Amounts amounts,
            Step step) {
        this(id, type, number, client, clientName, issuedOn, dueOn, amounts, Standing.at(step));
    }

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

    /** The highest step reached by letters, a court or a judgment; the names are stored. */
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

    public Step step() {
        return standing.step();
    }

    /** Late, and neither settled nor written off. */
    public boolean isOverdueOn(LocalDate today) {
        return type != InvoiceType.CREDIT_NOTE
                && outstanding().isPositive()
                && standing.writtenOffOn().isEmpty()
                && today.isAfter(dueOn);
    }

    /** The same line, which can be taken to court until that day. */
    public InvoiceRow limitedOn(LocalDate lastDay) {
        return new InvoiceRow(
                id, type, number, client, clientName, issuedOn, dueOn, amounts, standing.limitedOn(lastDay));
    }

    public InvoiceStatus statusOn(LocalDate today) {
        return InvoiceStatus.of(this, today);
    }
}
