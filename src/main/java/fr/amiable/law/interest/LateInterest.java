package fr.amiable.law.interest;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateNotPublished;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Interest owed on a late payment, and what part payments leave of the claim.
 *
 * <ul>
 *   <li>Professional: the agreed rate as typed, else ECB + 10 points of each semester (C. com. L441-10 II), from the day
 *       after the due date.
 *   <li>Public buyer: ECB + 8 points of the semester in which the delay started, for the whole delay (CCP R2192-31).
 *   <li>Consumer and common law: legal rate, category "autres cas", from the day after the formal notice was received
 *       (C. civ. 1231-6), + 5 points two months after a judgment became enforceable (CMF L313-3).
 * </ul>
 *
 * Collective proceedings stop the interest of a claim born before their opening (C. com. L622-28).
 *
 * <p>A judgment does not change the interest of professionals and public buyers: the penalties are taken to go on until
 * payment, as when the court granted them, and a warning says so. Days over 365 always; each line is rounded half up and
 * the totals are sums of printed lines.
 */
public final class LateInterest {

    private final RateTable rates;
    private final RecoveryIndemnity indemnity = new RecoveryIndemnity();
    private final InterestRules rules = new InterestRules();

    public LateInterest(RateTable rates) {
        this.rates = rates;
    }

    /** The claim on that day (included), costs settled first and days counted by the calendar: the usual statement. */
    public InterestAccount account(Claim claim, List<PartPayment> payments, LocalDate until) {
        return account(claim, payments, until, Imputation.COSTS_FIRST, DayCount.CALENDAR);
    }

    /**
     * The claim on that day; payments after it are left out. The lump sum is due when something is unpaid the day after
     * the due date.
     *
     * @throws RateNotPublished when a day that bears interest has no rate in the table
     */
    public InterestAccount account(
            Claim claim, List<PartPayment> payments, LocalDate until, Imputation order, DayCount dayCount) {
        return account(claim, payments, List.of(), until, order, dayCount);
    }

    /**
     * The same when the creditor gave something up: on its day it comes before the payments, and it never exceeds what is
     * then due of that part.
     *
     * @throws RateNotPublished when a day that bears interest has no rate in the table
     */
    public InterestAccount account(
            Claim claim,
            List<PartPayment> payments,
            List<Remission> remissions,
            LocalDate until,
            Imputation order,
            DayCount dayCount) {
        RateSchedule schedule = new RateSchedules(rates, rules).of(claim, dayCount);
        Optional<LocalDate> runsAfter = runsAfter(claim);
        InterestLedger ledger = new InterestLedger(claim, indemnityIfLate(claim), schedule, runsAfter, dayCount);
        for (LocalDate day : daysUntil(until, payments, remissions)) {
            ledger.advanceTo(day);
            remissions.stream().filter(given -> given.on().equals(day)).forEach(ledger::remit);
            payments.stream().filter(paid -> paid.on().equals(day)).forEach(paid -> ledger.impute(paid, order));
        }
        ledger.advanceTo(until);
        AccountWarnings warnings = new AccountWarnings(rates, rules);
        List<LegalWarning> found = new ArrayList<>(warnings.about(claim, payments, until, ledger.lines()));
        Percentage nextRate = nextRate(ledger, schedule, dayCount.firstDayAfter(until), found);
        return account(ledger, nextRate, found);
    }

    private static InterestAccount account(InterestLedger ledger, Percentage nextRate, List<LegalWarning> warnings) {
        Money principalLeft = ledger.due(DebtPart.PRINCIPAL);
        Money interestLeft = ledger.due(DebtPart.INTEREST);
        Money indemnityLeft = ledger.due(DebtPart.INDEMNITY);
        return new InterestAccount(
                ledger.lines(),
                ledger.imputed(),
                ledger.remitted(),
                Money.sum(ledger.lines().stream().map(InterestLine::amount).toList()),
                ledger.indemnityCharged(),
                principalLeft,
                interestLeft,
                indemnityLeft,
                principalLeft.plus(interestLeft).plus(indemnityLeft),
                InterestLine.interest(principalLeft, nextRate, 1),
                nextRate,
                warnings);
    }

    private Money indemnityIfLate(Claim claim) {
        if (claim.proceedings()
                .filter(opened -> opened.forbidsPaymentOn(claim.dueOn()))
                .isPresent()) {
            return Money.ZERO;
        }
        return indemnity.perInvoice(claim.regime(), claim.dueOn().plusDays(1)).times(claim.invoices());
    }

    private static Optional<LocalDate> runsAfter(Claim claim) {
        if (claim.regime().isInterestAutomatic()) {
            return Optional.of(claim.dueOn());
        }
        return claim.noticeReceivedOn().map(notice -> notice.isBefore(claim.dueOn()) ? claim.dueOn() : notice);
    }

    private static SortedSet<LocalDate> daysUntil(
            LocalDate until, List<PartPayment> payments, List<Remission> remissions) {
        return Stream.concat(
                        payments.stream().map(PartPayment::on),
                        remissions.stream().map(Remission::on))
                .filter(day -> !day.isAfter(until))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rate of the next day; that of the day before when the next semester is not published yet. */
    private static Percentage nextRate(
            InterestLedger ledger, RateSchedule schedule, LocalDate next, List<LegalWarning> warnings) {
        if (!ledger.isRunningOn(next)) {
            return Percentage.ZERO;
        }
        try {
            return schedule.from(next).rate();
        } catch (RateNotPublished notYet) {
            Semester missing = notYet.semester();
            boolean isKnown = !ledger.lines().isEmpty();
            warnings.add(LegalWarning.of(
                    isKnown ? "perDayAtLastKnownRate" : "perDayUnknown", missing.half(), missing.year()));
            return isKnown ? last(ledger.lines()).rate() : Percentage.ZERO;
        }
    }

    private static InterestLine last(List<InterestLine> lines) {
        return lines.get(lines.size() - 1);
    }
}
