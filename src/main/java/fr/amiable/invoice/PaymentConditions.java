package fr.amiable.invoice;

import fr.amiable.common.Percentage;
import fr.amiable.law.interest.Imputation;
import java.util.Optional;

/** The late-payment rate agreed with the client, if any, and how part payments are set against the debt. */
public record PaymentConditions(Optional<Percentage> penaltyRate, Imputation imputation) {

    public static final PaymentConditions LEGAL = new PaymentConditions(Optional.empty(), Imputation.COSTS_FIRST);
}
