package fr.amiable.law.interest;

import static java.util.Objects.requireNonNull;

import fr.amiable.law.LegalWarning;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Collective proceedings opened against the debtor (safeguard, reorganisation, liquidation) and what they change of a claim. The judgment
 * counts from midnight of its day: C. com. R621-4.
 *
 * @param openedOn the day of the judgment, or of its publication while the judgment's is not known
 */
public record Proceedings(LocalDate openedOn, boolean isJudgmentKnown, Effect effect) {

    /** What the opening does to the interest of the claim. */
    public enum Effect {
        /** Interest of every kind stops for good: C. com. L622-28. */
        STOPS_INTEREST,
        /** The claim was born on that day or later and is taken not to be concerned: C. com. L622-17 and L641-13. */
        LATER_CLAIM,
        /** Payment was put off for a year or more, which the law leaves out: C. com. L622-28. */
        LONG_DEFERRAL
    }

    public Proceedings {
        requireNonNull(openedOn, "openedOn");
        requireNonNull(effect, "effect");
    }

    /** When they stop the interest of a claim born before. */
    public static Proceedings stoppingSince(LocalDate judgmentOn) {
        return new Proceedings(judgmentOn, true, Effect.STOPS_INTEREST);
    }

    /**
     * What they do to an invoice.
     *
     * @param bornOn the day the goods or the service were delivered, else that of the invoice
     */
    public static Proceedings about(
            LocalDate openedOn, boolean isJudgmentKnown, LocalDate bornOn, LocalDate issuedOn, LocalDate dueOn) {
        LocalDate longDeferral = issuedOn.plusYears(new InterestRules().yearsOfDeferralLeftOut(openedOn));
        Effect effect = !bornOn.isBefore(openedOn)
                ? Effect.LATER_CLAIM
                : dueOn.isBefore(longDeferral) ? Effect.STOPS_INTEREST : Effect.LONG_DEFERRAL;
        return new Proceedings(openedOn, isJudgmentKnown, effect);
    }

    boolean isStoppingInterest() {
        return effect == Effect.STOPS_INTEREST;
    }

    /** A prior claim may not be paid when it falls due from then on; no lump sum is then due: C. com. L441-10 II, last sentence. */
    boolean forbidsPaymentOn(LocalDate dueOn) {
        return effect != Effect.LATER_CLAIM && !dueOn.isBefore(openedOn);
    }

    Optional<LegalWarning> warningOn(LocalDate until) {
        if (until.isBefore(openedOn)) {
            return Optional.empty();
        }
        boolean isStop = isStoppingInterest() && isJudgmentKnown;
        return Optional.of(LegalWarning.of(
                "proceedings." + (isStop ? "" : isStoppingInterest() ? "published." : "") + effect, openedOn));
    }
}
