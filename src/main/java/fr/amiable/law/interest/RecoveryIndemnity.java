package fr.amiable.law.interest;

import fr.amiable.common.Money;
import fr.amiable.law.LegalTable;
import fr.amiable.law.Regime;
import java.time.LocalDate;

/**
 * The lump sum for recovery costs due for each invoice paid late by a professional (C. com. L441-10 II, D441-5) or by a
 * public buyer (CCP D2192-35): never by a consumer nor under common law. Dated amounts in
 * {@code law/recovery-indemnity.csv}.
 */
public final class RecoveryIndemnity {

    private static final LegalTable TABLE = LegalTable.named("recovery-indemnity");

    /** What one late invoice adds, by the first day of its delay; zero where the regime knows no lump sum. */
    public Money perInvoice(Regime regime, LocalDate firstLateDay) {
        return TABLE.where("regime", regime)
                .inForceOn(firstLateDay)
                .map(row -> Money.euros(row.get("amount")))
                .orElse(Money.ZERO);
    }
}
