package fr.amiable.law.interest;

import static java.util.Objects.requireNonNull;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is claimed: an unpaid amount including VAT, its due date, and the facts that decide its interest. The number of
 * invoices multiplies the lump sum for recovery costs; a deposit or a credit note counts for none.
 */
public record Claim(
        Regime regime,
        Money principal,
        LocalDate dueOn,
        Optional<AgreedRate> agreedRate,
        Optional<LocalDate> noticeReceivedOn,
        Optional<LocalDate> enforceableOn,
        int invoices,
        Optional<LaterPart> laterPart,
        Optional<Proceedings> proceedings) {

    /** A part of the debt that falls due later than the rest, such as a retention on works: it bears interest after that day only. */
    public record LaterPart(Money amount, LocalDate dueOn) {}

    /** When all falls due on the same day and the debtor is under no collective proceedings. */
    public Claim(
            Regime regime,
            Money principal,
            LocalDate dueOn,
            Optional<AgreedRate> agreedRate,
            Optional<LocalDate> noticeReceivedOn,
            Optional<LocalDate> enforceableOn,
            int invoices) {
        this(
                regime,
                principal,
                dueOn,
                agreedRate,
                noticeReceivedOn,
                enforceableOn,
                invoices,
                Optional.empty(),
                Optional.empty());
    }

    public Claim {
        requireNonNull(regime, "regime");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(agreedRate, "agreedRate");
        requireNonNull(noticeReceivedOn, "noticeReceivedOn");
        requireNonNull(enforceableOn, "enforceableOn");
        if (principal.isNegative()) {
            throw new IllegalArgumentException("a claim cannot be negative: " + principal);
        }
        if (invoices < 0) {
            throw new IllegalArgumentException("negative number of invoices: " + invoices);
        }
    }

    /** One invoice, at the statutory rate of its regime, without notice or judgment. */
    public static Claim of(Regime regime, Money principal, LocalDate dueOn) {
        return new Claim(regime, principal, dueOn, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    public Claim withAgreedRate(Percentage rate) {
        return withAgreedRate(AgreedRate.of(rate));
    }

    public Claim withAgreedRate(AgreedRate rate) {
        return new Claim(
                regime,
                principal,
                dueOn,
                Optional.of(rate),
                noticeReceivedOn,
                enforceableOn,
                invoices,
                laterPart,
                proceedings);
    }

    /** The day the debtor received the formal notice (or the day it was first presented). */
    public Claim withNoticeReceivedOn(LocalDate day) {
        return new Claim(
                regime,
                principal,
                dueOn,
                agreedRate,
                Optional.of(day),
                enforceableOn,
                invoices,
                laterPart,
                proceedings);
    }

    /** The day a judgment on this claim became enforceable. */
    public Claim withEnforceableOn(LocalDate day) {
        return new Claim(
                regime,
                principal,
                dueOn,
                agreedRate,
                noticeReceivedOn,
                Optional.of(day),
                invoices,
                laterPart,
                proceedings);
    }

    /** {@code principal} stays what falls due first. */
    public Claim withLaterPart(LaterPart part) {
        return new Claim(
                regime,
                principal,
                dueOn,
                agreedRate,
                noticeReceivedOn,
                enforceableOn,
                invoices,
                Optional.of(part),
                proceedings);
    }

    /** What collective proceedings opened against the debtor change of it. */
    public Claim withProceedings(Proceedings opened) {
        return new Claim(
                regime,
                principal,
                dueOn,
                agreedRate,
                noticeReceivedOn,
                enforceableOn,
                invoices,
                laterPart,
                Optional.of(opened));
    }

    public Claim withInvoices(int number) {
        return new Claim(
                regime, principal, dueOn, agreedRate, noticeReceivedOn, enforceableOn, number, laterPart, proceedings);
    }
}
