package fr.amiable.contract;

import fr.amiable.common.Percentage;
import java.util.Optional;

/**
 * What the contract says of payment and of disputes. {@code paymentDays} counts from the issue of the invoice; {@code endOfMonth} adds
 * "fin de mois"; {@code penaltyRate} is the yearly rate of late interest agreed.
 */
public record Clauses(
        Optional<Integer> paymentDays,
        boolean isEndOfMonth,
        Optional<Percentage> penaltyRate,
        boolean hasRetentionOfTitle,
        boolean hasPenaltyClause,
        boolean hasJurisdictionClause,
        boolean hasMediationClause) {

    public static final Clauses NONE =
            new Clauses(Optional.empty(), false, Optional.empty(), false, false, false, false);
}
