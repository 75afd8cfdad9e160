package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An instalment with what came for it.
 *
 * @param place from one
 * @param paidOn the day it was covered; empty until then
 */
public record TrackedInstalment(
        int place, Instalment instalment, Money received, InstalmentState state, Optional<LocalDate> paidOn) {

    public Money left() {
        return instalment.amount().minus(received);
    }
}
