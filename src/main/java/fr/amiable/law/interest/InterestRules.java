package fr.amiable.law.interest;

import fr.amiable.common.Percentage;
import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import java.time.LocalDate;

/** The figures of late interest that statutes may change, {@code law/interest-rules.csv}. */
final class InterestRules {

    private static final LegalTable TABLE = LegalTable.named("interest-rules");

    /** Points added to the ECB rate when professionals agreed on nothing: C. com. L441-10 II. */
    Percentage professionalPoints(LocalDate day) {
        return Percentage.of(value("PROFESSIONAL_POINTS_ABOVE_ECB", day).get("value"));
    }

    /** How many times the legal rate an agreed rate must reach: C. com. L441-10 II. */
    int floorFactor(LocalDate day) {
        return value("PROFESSIONAL_FLOOR_TIMES_LEGAL", day).number("value");
    }

    /** Points added to the ECB rate against a public buyer: CCP R2192-31. */
    Percentage publicPoints(LocalDate day) {
        return Percentage.of(value("PUBLIC_POINTS_ABOVE_ECB", day).get("value"));
    }

    boolean isPublicRuleVerified(LocalDate day) {
        return value("PUBLIC_POINTS_ABOVE_ECB", day).get("verified").equals("yes");
    }

    /** Points added to the legal rate after a judgment: CMF L313-3. */
    Percentage raisedPoints(LocalDate day) {
        return Percentage.of(value("RAISED_LEGAL_POINTS", day).get("value"));
    }

    /** The last day at the plain legal rate, two months after the judgment became enforceable: CMF L313-3. */
    LocalDate lastDayBeforeRaise(LocalDate enforceableOn) {
        return enforceableOn.plusMonths(
                value("RAISED_LEGAL_AFTER_MONTHS", enforceableOn).number("value"));
    }

    /** From how many years of deferred payment on collective proceedings leave interest running: C. com. L622-28. */
    int yearsOfDeferralLeftOut(LocalDate openedOn) {
        return value("YEARS_OF_DEFERRAL_LEFT_OUT_OF_STOP", openedOn).number("value");
    }

    private LegalRow value(String rule, LocalDate day) {
        LegalTable rows = TABLE.where("rule", rule);
        return rows.inForceOn(day).orElseGet(() -> rows.rows().get(0));
    }
}
