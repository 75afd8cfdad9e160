package fr.amiable.contract.check;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on contracts with their first day, their figure and their source: {@code law/contract-rules.csv}. */
final class ContractLaw {

    private static final Map<String, LegalTable> RULES =
            LegalTable.named("contract-rules").by("rule");
    private static final LegalTable INTEREST = LegalTable.named("interest-rules");
    private static final LegalTable FORMS = LegalTable.named("commercial-forms");
    private static final String ANY = "ANY";

    private ContractLaw() {}

    /** The rule in force that day for clients of that regime, else for all. */
    static Optional<LegalRow> find(String rule, Regime regime, LocalDate day) {
        LegalTable rows = RULES.get(rule);
        return rows.where("regime", regime)
                .inForceOn(day)
                .or(() -> rows.where("regime", ANY).inForceOn(day));
    }

    /** The same, or the oldest known when the day is before all of them. */
    static LegalRow rule(String rule, Regime regime, LocalDate day) {
        return find(rule, regime, day).orElseGet(() -> oldest(rule, regime));
    }

    private static LegalRow oldest(String rule, Regime regime) {
        LegalTable rows = RULES.get(rule);
        List<LegalRow> own = rows.where("regime", regime).rows();
        return own.isEmpty() ? rows.where("regime", ANY).rows().get(0) : own.get(0);
    }

    /** How many times the legal rate an agreed rate must reach: C. com. L441-10 II. */
    static int floorFactor(LocalDate day) {
        return INTEREST.where("rule", "PROFESSIONAL_FLOOR_TIMES_LEGAL")
                .inForceOn(day)
                .orElseThrow()
                .number("value");
    }

    /** Whether a company of that legal form is a merchant whatever it does (C. com. L210-1); empty when its form does not say. */
    static Optional<Boolean> isCommercialForm(String legalForm, LocalDate day) {
        return FORMS.where("form", legalForm)
                .inForceOn(day)
                .map(row -> row.get("is_merchant").equals("yes"));
    }
}
