package fr.amiable.law.term;

import static java.util.Objects.requireNonNull;

import fr.amiable.law.LegalWarning;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** How long a client has to pay, in days, and what the days are counted from. Due dates never move to a working day. */
public record PaymentTerms(Kind kind, int days) {

    private static final int MOST_DAYS = 3660;

    /** From when the days are counted; the names are stored, so they never change. */
    public enum Kind {
        /** From the date of the invoice. */
        DAYS_FROM_ISSUE,
        /** From the receipt of the goods or the performance, or of a public buyer's payment request. */
        DAYS_FROM_RECEIPT,
        /** Date of the invoice plus the days, then the last day of that month: the usual reading of "fin de mois". */
        END_OF_MONTH_A,
        /** Last day of the month of the invoice, then plus the days. */
        END_OF_MONTH_B;

        boolean isEndOfMonth() {
            return this == END_OF_MONTH_A || this == END_OF_MONTH_B;
        }
    }

    public PaymentTerms {
        requireNonNull(kind, "kind");
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("not a number of days to pay: " + days);
        }
    }

    /** What holds between professionals who agreed on nothing: 30 days from receipt (C. com. L441-10 I). */
    public static PaymentTerms statutory() {
        return daysFromReceipt(TermLimits.STATUTORY_DAYS);
    }

    public static PaymentTerms daysFromIssue(int days) {
        return new PaymentTerms(Kind.DAYS_FROM_ISSUE, days);
    }

    public static PaymentTerms daysFromReceipt(int days) {
        return new PaymentTerms(Kind.DAYS_FROM_RECEIPT, days);
    }

    public static PaymentTerms endOfMonthA(int days) {
        return new PaymentTerms(Kind.END_OF_MONTH_A, days);
    }

    public static PaymentTerms endOfMonthB(int days) {
        return new PaymentTerms(Kind.END_OF_MONTH_B, days);
    }

    /** The last day to pay; terms counted from a receipt that is not known are counted from the issue. */
    public LocalDate dueOn(LocalDate issuedOn, Optional<LocalDate> receivedOn) {
        return switch (kind) {
            case DAYS_FROM_ISSUE -> issuedOn.plusDays(days);
            case DAYS_FROM_RECEIPT -> receivedOn.orElse(issuedOn).plusDays(days);
            case END_OF_MONTH_A -> issuedOn.plusDays(days).with(TemporalAdjusters.lastDayOfMonth());
            case END_OF_MONTH_B ->
                issuedOn.with(TemporalAdjusters.lastDayOfMonth()).plusDays(days);
        };
    }

    /** What the law says against a due date typed by hand, read as the latest day that any terms would give. */
    public static List<LegalWarning> legalityOfDueDate(
            Regime regime, LocalDate issuedOn, Optional<LocalDate> receivedOn, LocalDate dueOn) {
        return new TermLimits().againstDay(regime, issuedOn, receivedOn, dueOn);
    }

    /**
     * What the law says against these terms for an invoice of that day; empty when they are lawful. Consumers and
     * common-law clients have no statutory maximum.
     */
    public List<LegalWarning> legality(
            Sector sector, Regime regime, LocalDate issuedOn, Optional<LocalDate> receivedOn) {
        return new TermLimits().against(this, sector, regime, issuedOn, receivedOn);
    }
}
