package fr.amiable.letter;

import fr.amiable.invoice.Invoice;
import fr.amiable.law.limitation.Limitation;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.law.limitation.LimitationPeriod;
import fr.amiable.law.limitation.LimitedClaim;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long an invoice can still be taken to court, part payments counted as acknowledgments; no letter changes it. */
record ClaimLimitation(String number, LimitationPeriod period) {

    private static final int NEAR_IN_MONTHS = 6;

    static ClaimLimitation of(AccountStatement account) {
        Invoice invoice = account.invoice();
        List<LimitationEvent> payments = account.account().payments().stream()
                .map(payment -> LimitationEvent.of(LimitationEvent.Kind.PART_PAYMENT, payment.on()))
                .toList();
        Optional<LocalDate> judgment = invoice.events().enforceableOn();
        LimitationPeriod period = judgment.isPresent()
                ? new Limitation().period(LimitedClaim.ENFORCEABLE_TITLE, judgment, Optional.empty(), payments)
                : new Limitation()
                        .period(
                                LimitedClaim.of(account.claim().regime()),
                                invoice.dates().performedOn(),
                                Optional.of(invoice.dueOn()),
                                payments);
        return new ClaimLimitation(invoice.number(), period);
    }

    boolean isPastOn(LocalDate day) {
        return period.isOverOn(day);
    }

    Check check(LocalDate today) {
        if (isPastOn(today)) {
            return Check.red("timeBarred", number, period.lastDay(), period.source());
        }
        return today.plusMonths(NEAR_IN_MONTHS).isAfter(period.lastDay())
                ? Check.orange("limitationNear", number, period.lastDay(), period.source())
                : Check.green("notTimeBarred", number, period.lastDay(), period.source());
    }
}
