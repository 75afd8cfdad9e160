package fr.amiable.payment.plan;

import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the owner should know of a plan before he has it signed; the words and their sources are texts. */
public enum PlanAdvice {
    /** Neither indemnity, nor penalties, nor costs from a consumer (CPCE L111-8). */
    CONSUMER_SUMS,
    /**
     * Interest or costs may make it a consumer credit (C. conso. L312-1 and following), however short since 20 November 2026
     * (ordonnance 2025-880): only an agreement on an existing debt without any stays out of it (L312-4).
     */
    CONSUMER_CREDIT,
    /** More than the two years a judge may grant (C. civ. 1343-5). */
    LONGER_THAN_A_JUDGE_GRANTS,
    /** Without the clause only the instalments missed can be asked for. */
    NO_DEFAULT_CLAUSE,
    /** Of a claim on a public body, interest and indemnity are due whatever is agreed (CCP L2192-14). */
    PUBLIC_BODY;

    private static final int MONTHS_OF_GRACE = 24;

    /** For a draft that may be incomplete. */
    public static Set<PlanAdvice> on(PlanDraft draft) {
        Set<PlanAdvice> found = EnumSet.noneOf(PlanAdvice.class);
        PlanTerms terms = draft.terms();
        if (draft.regime() == Regime.CONSUMER) {
            found.add(CONSUMER_SUMS);
            boolean isDearer = terms.interest() == InterestClause.RUNNING
                    || terms.costs() != null && terms.costs().isPositive();
            if (isDearer) {
                found.add(CONSUMER_CREDIT);
            }
        }
        if (draft.regime() == Regime.PUBLIC_BODY) {
            found.add(PUBLIC_BODY);
        }
        if (lasts(draft, MONTHS_OF_GRACE)) {
            found.add(LONGER_THAN_A_JUDGE_GRANTS);
        }
        if (!terms.hasDefaultClause()) {
            found.add(NO_DEFAULT_CLAUSE);
        }
        return found;
    }

    private static boolean lasts(PlanDraft draft, int months) {
        LocalDate limit = draft.drawnOn() == null ? null : draft.drawnOn().plusMonths(months);
        return limit != null
                && draft.instalments().stream()
                        .anyMatch(one -> one.dueOn() != null && one.dueOn().isAfter(limit));
    }
}
