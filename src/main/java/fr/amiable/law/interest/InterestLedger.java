package fr.amiable.law.interest;

import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim on its way through time: interest accrues up to each event, and each payment settles what is due that day. */
final class InterestLedger {

    private final RateSchedule schedule;
    private final DayCount dayCount;
    private final LocalDate dueOn;
    private final Money indemnityIfLate;

    private final List<InterestLine> lines = new ArrayList<>();
    private final List<ImputedPayment> imputed = new ArrayList<>();
    private final List<Remission> remitted = new ArrayList<>();
    private Optional<LocalDate> nextDay;
    private Optional<Claim.LaterPart> laterPart;
    private Money principal;
    private Money interest = Money.ZERO;
    private Money indemnity = Money.ZERO;
    private Money indemnityCharged = Money.ZERO;

    /** @param runsAfter the event after which interest runs; empty when it never does */
    InterestLedger(
            Claim claim,
            Money indemnityIfLate,
            RateSchedule schedule,
            Optional<LocalDate> runsAfter,
            DayCount dayCount) {
        this.schedule = schedule;
        this.dayCount = dayCount;
        this.dueOn = claim.dueOn();
        this.indemnityIfLate = indemnityIfLate;
        this.laterPart = claim.laterPart();
        this.principal = claim.principal();
        this.nextDay = runsAfter.map(dayCount::firstDayAfter);
    }

    /** Brings the claim to that day; earlier days change nothing. What falls due on the way is added once its day is over. */
    void advanceTo(LocalDate event) {
        laterPart.filter(part -> event.isAfter(part.dueOn())).ifPresent(part -> {
            laterPart = Optional.empty();
            advanceTo(part.dueOn());
            principal = principal.plus(part.amount());
        });
        accrueTo(event);
    }

    private void accrueTo(LocalDate event) {
        chargeIndemnityOn(event);
        LocalDate last = dayCount.lastDayUpTo(event);
        while (isRunningOn(last)) {
            RateStretch stretch = schedule.from(nextDay.get());
            LocalDate end = stretch.lastDay().isBefore(last) ? stretch.lastDay() : last;
            InterestLine line =
                    InterestLine.of(new DateRange(nextDay.get(), end), principal, stretch.rate(), stretch.source());
            lines.add(line);
            interest = interest.plus(line.amount());
            nextDay = Optional.of(end.plusDays(1));
        }
    }

    /** Settles what is due, in that order; what exceeds it is a surplus. */
    void impute(PartPayment payment, Imputation order) {
        Money left = payment.amount();
        Money toIndemnity = Money.ZERO;
        Money toInterest = Money.ZERO;
        Money toPrincipal = Money.ZERO;
        for (DebtPart part : DebtPart.in(order)) {
            Money settled = left.min(due(part));
            left = left.minus(settled);
            switch (part) {
                case INDEMNITY -> toIndemnity = settled;
                case INTEREST -> toInterest = settled;
                case PRINCIPAL -> toPrincipal = settled;
            }
        }
        indemnity = indemnity.minus(toIndemnity);
        interest = interest.minus(toInterest);
        principal = principal.minus(toPrincipal);
        Money early = settleEarly(left);
        imputed.add(new ImputedPayment(
                payment.on(), payment.amount(), toIndemnity, toInterest, toPrincipal.plus(early), left.minus(early)));
    }

    /** Takes off what is given up, never more than is due of that part. */
    void remit(Remission remission) {
        Money taken = remission.amount().min(due(remission.part()));
        if (!taken.isPositive()) {
            return;
        }
        switch (remission.part()) {
            case INDEMNITY -> indemnity = indemnity.minus(taken);
            case INTEREST -> interest = interest.minus(taken);
            case PRINCIPAL -> principal = principal.minus(taken);
        }
        remitted.add(new Remission(remission.on(), remission.part(), taken));
    }

    /** What exceeds the debt pays what falls due later before its time. */
    private Money settleEarly(Money left) {
        Money early = laterPart.map(part -> part.amount().min(left)).orElse(Money.ZERO);
        laterPart = laterPart
                .map(part -> new Claim.LaterPart(part.amount().minus(early), part.dueOn()))
                .filter(part -> part.amount().isPositive());
        return early;
    }

    /** True when an unpaid principal bears interest on that day. */
    boolean isRunningOn(LocalDate day) {
        return principal.isPositive()
                && nextDay.filter(next -> !next.isAfter(day)).isPresent();
    }

    List<InterestLine> lines() {
        return lines;
    }

    List<ImputedPayment> imputed() {
        return imputed;
    }

    List<Remission> remitted() {
        return remitted;
    }

    Money indemnityCharged() {
        return indemnityCharged;
    }

    Money due(DebtPart part) {
        return switch (part) {
            case INDEMNITY -> indemnity;
            case INTEREST -> interest;
            case PRINCIPAL -> principal;
        };
    }

    private void chargeIndemnityOn(LocalDate event) {
        if (indemnityCharged.isZero() && principal.isPositive() && event.isAfter(dueOn)) {
            indemnityCharged = indemnityIfLate;
            indemnity = indemnityIfLate;
        }
    }
}
