package fr.amiable.invoice;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Optional;

/** The part a client keeps until works prove sound (retenue de garantie, loi 71-584), and the last day it may be kept. */
public record Retention(Money amount, Optional<LocalDate> dueOn) {

    public static final Retention NONE = new Retention(Money.ZERO, Optional.empty());

    /** What cannot be asked for with the rest, only after {@link #dueOn}. */
    public boolean isKept() {
        return amount.isPositive() && dueOn.isPresent();
    }
}
