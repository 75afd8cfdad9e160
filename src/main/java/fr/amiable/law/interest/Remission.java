package fr.amiable.law.interest;

import static java.util.Objects.requireNonNull;

import fr.amiable.common.Money;
import java.time.LocalDate;

/** What the creditor gives up of one part of the debt (C. civ. 1350): it counts before what is paid the same day. */
public record Remission(LocalDate on, DebtPart part, Money amount) {

    public Remission {
        requireNonNull(on, "on");
        requireNonNull(part, "part");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a remission must be positive: " + amount);
        }
    }
}
