package fr.amiable.invoice;

import fr.amiable.common.Percentage;
import fr.amiable.law.interest.Imputation;
import java.util.Optional;

/**
 * The late-payment rate agreed with the client, if any, how part payments are set against the debt, and what the client keeps until works
 * prove sound.
 */
public record PaymentConditions(Optional<Percentage> penaltyRate, Imputation imputation, Retention retention) {

    public static final PaymentConditions LEGAL = new PaymentConditions(Optional.empty(), Imputation.COSTS_FIRST);

    /** When the client keeps nothing. */
    public PaymentConditions(Optional<Percentage> penaltyRate, Imputation imputation) {
        this(penaltyRate, imputation, Retention.NONE);
    }
}
