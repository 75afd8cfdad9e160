package fr.amiable.payment.bank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is known of the bank, which Amiable does not see: until which day its statement was compared with the payments
 * recorded, and the last of these.
 *
 * @param statedUntil as the owner said; empty when never said
 * @param lastPaymentOn empty when none is recorded
 */
public record BankCheck(LocalDate today, Optional<LocalDate> statedUntil, Optional<LocalDate> lastPaymentOn) {

    /** Past so many days, a payment may have come that nobody recorded. */
    private static final int DAYS_OF_FRESHNESS = 7;

    /** The day stated, or that of the last payment when none was. */
    public Optional<LocalDate> knownUntil() {
        return statedUntil.or(() -> lastPaymentOn);
    }

    /** The statement is to be looked at before anything is asked of anybody. */
    public boolean isOld() {
        return knownUntil()
                .map(this::daysSince)
                .filter(days -> days <= DAYS_OF_FRESHNESS)
                .isEmpty();
    }

    /** From that day to today, 0 for today. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }
}
