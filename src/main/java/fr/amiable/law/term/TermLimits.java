package fr.amiable.law.term;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The maximum terms of C. com. L441-10 and L441-11 and of CCP L2192-10, {@code law/payment-terms.csv}. */
final class TermLimits {

    /** The term when nothing was agreed: always lawful, whenever the invoice was issued. */
    static final int STATUTORY_DAYS = 30;

    private static final LegalTable TABLE = LegalTable.named("payment-terms");

    List<LegalWarning> against(
            PaymentTerms terms, Sector sector, Regime regime, LocalDate issuedOn, Optional<LocalDate> receivedOn) {
        return limit(sector, regime, issuedOn)
                .flatMap(limit -> terms.kind().isEndOfMonth()
                        ? endOfMonth(terms, limit)
                        : days(terms, limit, issuedOn, receivedOn))
                .map(List::of)
                .orElse(List.of());
    }

    List<LegalWarning> againstDay(Regime regime, LocalDate issuedOn, Optional<LocalDate> receivedOn, LocalDate dueOn) {
        return limit(Sector.GENERAL, regime, issuedOn)
                .filter(limit -> dueOn.isAfter(latest(limit, issuedOn, receivedOn)))
                .filter(limit -> !isEndOfMonth(limit, issuedOn, dueOn))
                .map(limit -> LegalWarning.of(
                        "dueDateTooLate",
                        dueOn,
                        latest(limit, issuedOn, receivedOn),
                        limit.number("max_days"),
                        limit.get("source")))
                .map(List::of)
                .orElse(List.of());
    }

    private static LocalDate latest(LegalRow limit, LocalDate issuedOn, Optional<LocalDate> receivedOn) {
        LocalDate start = limit.get("counted_from").equals("ISSUE") ? issuedOn : receivedOn.orElse(issuedOn);
        return start.plusDays(limit.number("max_days"));
    }

    /** The longest "fin de mois" may end later than the longest number of days. */
    private static boolean isEndOfMonth(LegalRow limit, LocalDate issuedOn, LocalDate dueOn) {
        if (limit.get("max_end_of_month_days").isEmpty()) {
            return false;
        }
        int days = limit.number("max_end_of_month_days");
        return dueOn.equals(PaymentTerms.endOfMonthA(days).dueOn(issuedOn, Optional.empty()))
                || dueOn.equals(PaymentTerms.endOfMonthB(days).dueOn(issuedOn, Optional.empty()));
    }

    /** The sector's own row, else the general one of the regime. */
    private Optional<LegalRow> limit(Sector sector, Regime regime, LocalDate day) {
        LegalTable rows = TABLE.where("regime", regime);
        return rows.where("sector", sector)
                .inForceOn(day)
                .or(() -> rows.where("sector", Sector.GENERAL).inForceOn(day));
    }

    private static Optional<LegalWarning> endOfMonth(PaymentTerms terms, LegalRow limit) {
        if (limit.get("max_end_of_month_days").isEmpty()) {
            return Optional.of(LegalWarning.of("endOfMonthNotAllowed", limit.number("max_days"), limit.get("source")));
        }
        int max = limit.number("max_end_of_month_days");
        return terms.days() > max
                ? Optional.of(LegalWarning.of("endOfMonthTooLong", terms.days(), max, limit.get("source")))
                : Optional.empty();
    }

    private static Optional<LegalWarning> days(
            PaymentTerms terms, LegalRow limit, LocalDate issuedOn, Optional<LocalDate> receivedOn) {
        int max = limit.number("max_days");
        String from = limit.get("counted_from");
        LegalWarning tooLong = LegalWarning.of("termTooLong." + from, terms.days(), max, limit.get("source"));
        if (terms.days() > max) {
            return Optional.of(tooLong);
        }
        boolean isCountedLater = terms.kind() == PaymentTerms.Kind.DAYS_FROM_RECEIPT && from.equals("ISSUE");
        if (!isCountedLater || terms.days() <= STATUTORY_DAYS && max > STATUTORY_DAYS) {
            return Optional.empty();
        }
        LocalDate latest = issuedOn.plusDays(max);
        return terms.dueOn(issuedOn, receivedOn).isAfter(latest)
                ? Optional.of(LegalWarning.of("termEndsTooLate", latest, max, limit.get("source")))
                : Optional.empty();
    }
}
