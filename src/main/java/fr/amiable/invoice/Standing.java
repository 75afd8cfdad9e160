package fr.amiable.invoice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to an invoice since it was issued, beside its money: the letters, what was agreed with the client, who it is before,
 * whether the owner gave it up, and the last day, computed with prudence, on which it can be taken to court (empty once settled).
 */
public record Standing(
        InvoiceRow.Step step,
        int letterCount,
        Agreement agreement,
        boolean isWithThirdParty,
        Optional<LocalDate> writtenOffOn,
        Optional<LocalDate> limitationOn) {

    /** The day of the last promise that is not kept, and the last day on which the instalments agreed are kept as paid so far. */
    public record Agreement(Optional<LocalDate> promisedOn, Optional<LocalDate> instalmentsUntil) {

        public static final Agreement NONE = new Agreement(Optional.empty(), Optional.empty());

        private static final int DAYS_FOR_A_TRANSFER = 2;

        /** Most invoices have none. */
        public static Agreement of(Optional<LocalDate> promisedOn, Optional<LocalDate> instalmentsUntil) {
            return promisedOn.isEmpty() && instalmentsUntil.isEmpty()
                    ? NONE
                    : new Agreement(promisedOn, instalmentsUntil);
        }

        /** A promise is waited for two days more, the time of a transfer. */
        boolean isPromisedOn(LocalDate today) {
            return promisedOn
                    .filter(day -> !today.isAfter(day.plusDays(DAYS_FOR_A_TRANSFER)))
                    .isPresent();
        }

        boolean isInInstalmentsOn(LocalDate today) {
            return instalmentsUntil.filter(day -> !today.isAfter(day)).isPresent();
        }
    }

    public static Standing at(InvoiceRow.Step step) {
        return new Standing(step, 0, Agreement.NONE, false, Optional.empty(), Optional.empty());
    }

    Standing limitedOn(LocalDate lastDay) {
        return new Standing(step, letterCount, agreement, isWithThirdParty, writtenOffOn, Optional.of(lastDay));
    }

    /** Before a court the claim is not lost by time, unless the judgment itself has grown too old, which {@code limitationOn} then says. */
    boolean isTimeBarredOn(LocalDate today) {
        return limitationOn.filter(today::isAfter).isPresent();
    }
}
