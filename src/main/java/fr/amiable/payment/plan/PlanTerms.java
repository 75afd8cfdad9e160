package fr.amiable.payment.plan;

import fr.amiable.common.Money;

/**
 * What a plan says beside its dates and sums.
 *
 * @param costs added to the debt by agreement; always nothing for a consumer (CPCE L111-8)
 * @param hasDefaultClause whether the whole balance falls due when one instalment is missed
 * @param daysToCure how long after the letter that says so the client may still pay
 */
public record PlanTerms(
        Accessories accessories, InterestClause interest, Money costs, boolean hasDefaultClause, int daysToCure) {

    public static final int USUAL_DAYS_TO_CURE = 8;

    public static final PlanTerms USUAL = new PlanTerms(
            Accessories.LEFT_IF_KEPT, InterestClause.NONE_WHILE_KEPT, Money.ZERO, true, USUAL_DAYS_TO_CURE);
}
