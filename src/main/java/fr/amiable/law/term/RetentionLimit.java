package fr.amiable.law.term;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import fr.amiable.law.LegalWarning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much of the price of private works a client may keep, and how long: loi 71-584, {@code law/retention.csv}. */
public final class RetentionLimit {

    private static final LegalTable TABLE = LegalTable.named("retention");

    /**
     * What the law says against a retention.
     *
     * @param acceptedOn the day the works were accepted, from which the time runs; the issue of the invoice when unknown
     * @param until the last day it is kept, if known
     */
    public List<LegalWarning> against(Money kept, Money gross, LocalDate acceptedOn, Optional<LocalDate> until) {
        LegalRow rule = TABLE.inForceOn(acceptedOn).orElseGet(() -> TABLE.rows().get(0));
        List<LegalWarning> found = new ArrayList<>();
        Money most = new Percentage(new BigDecimal(rule.get("max_percent"))).of(gross);
        if (kept.compareTo(most) > 0) {
            found.add(LegalWarning.of("retentionTooHigh", most, rule.get("max_percent"), rule.get("source")));
        }
        LocalDate last = acceptedOn.plusMonths(rule.number("months"));
        until.filter(day -> day.isAfter(last))
                .ifPresent(day -> found.add(LegalWarning.of("retentionTooLong", last, rule.get("source"))));
        return found;
    }
}
