package fr.amiable.dashboard;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceDates;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An invoice or deposit invoice with all that was settled on it; payments that bounced are left out, as they count for nothing.
 * {@code payable} is what it asked for, deposits deducted.
 */
public record Receivable(
        InvoiceId id,
        String number,
        ClientId client,
        InvoiceDates dates,
        Money payable,
        List<Settlement> settlements,
        ClaimState state) {

    public Receivable {
        settlements = List.copyOf(settlements);
    }

    /**
     * What was still asked for at the end of that day, without interest: {@code payable} less everything that counts from that day or
     * before, never below zero; zero before the day of issue.
     */
    public Money outstandingOn(LocalDate day) {
        if (dates.issuedOn().isAfter(day)) {
            return Money.ZERO;
        }
        long left = payable.cents();
        for (int i = 0; i < settlements.size(); i++) { // asked of every invoice for every month: no iterator
            Settlement settlement = settlements.get(i);
            if (!settlement.on().isAfter(day)) {
                left -= settlement.amount().cents();
            }
        }
        return Money.cents(Math.max(0, left));
    }

    /** Days from the due date to that day; zero or less when not late. */
    public long daysLateOn(LocalDate day) {
        return ChronoUnit.DAYS.between(dates.dueOn(), day);
    }

    public boolean isLateOn(LocalDate day) {
        return dates.dueOn().isBefore(day);
    }
}
