package fr.amiable.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any claim, whatever its figures; each case is drawn from its own seed. */
class InterestPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final LateInterest interest = new LateInterest(RateTable.shipped());

    static Stream<Case> cases() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300).map(Case::drawn);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void totalsAreSumsOfWhatIsPrinted(Case drawn) {
        InterestAccount account = account(drawn, drawn.payments());

        Money lines =
                Money.sum(account.lines().stream().map(InterestLine::amount).toList());
        Money paid = Money.sum(
                account.payments().stream().map(ImputedPayment::amount).toList());
        assertThat(account.interest()).isEqualTo(lines);
        assertThat(account.total())
                .isEqualTo(account.principalLeft().plus(account.interestLeft()).plus(account.indemnityLeft()));
        assertThat(account.total().plus(paid).minus(account.surplus()))
                .isEqualTo(drawn.claim().principal().plus(account.interest()).plus(account.indemnity()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsEverNegative(Case drawn) {
        InterestAccount account = account(drawn, drawn.payments());

        assertThat(List.of(
                        account.principalLeft(),
                        account.interestLeft(),
                        account.indemnityLeft(),
                        account.surplus(),
                        account.perDay()))
                .noneMatch(Money::isNegative);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linesFollowEachOtherWithoutGapOrOverlap(Case drawn) {
        List<InterestLine> lines = account(drawn, drawn.payments()).lines();

        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).period().from())
                    .isEqualTo(lines.get(i - 1).period().to().plusDays(1));
        }
        if (!lines.isEmpty() && drawn.dayCount() == DayCount.CALENDAR) {
            assertThat(lines.get(0).period().from()).isAfter(drawn.claim().dueOn());
            assertThat(lines.get(lines.size() - 1).period().to()).isBeforeOrEqualTo(drawn.until());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderInWhichPaymentsAreGivenChangesNothing(Case drawn) {
        List<PartPayment> shuffled = new ArrayList<>(drawn.payments());
        Collections.shuffle(shuffled, new Random(7));

        InterestAccount account = account(drawn, drawn.payments());
        InterestAccount other = account(drawn, shuffled);

        assertThat(other.lines()).isEqualTo(account.lines());
        assertThat(other.total()).isEqualTo(account.total());
        assertThat(other.principalLeft()).isEqualTo(account.principalLeft());
        assertThat(other.surplus()).isEqualTo(account.surplus());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stoppingOnTheWayChangesNothingBeyondRounding(Case drawn) {
        long days = Math.max(1, drawn.claim().dueOn().until(drawn.until(), ChronoUnit.DAYS));
        LocalDate middle = drawn.claim().dueOn().plusDays(drawn.seed() % days);

        List<InterestLine> whole = account(drawn, List.of()).lines();
        List<InterestLine> head = interest.account(drawn.claim(), List.of(), middle, drawn.order(), drawn.dayCount())
                .lines();

        Money wholeUntilMiddle = Money.sum(whole.stream()
                .filter(line -> !line.period().to().isAfter(lastOf(head)))
                .map(InterestLine::amount)
                .toList());
        Money headAmount = Money.sum(head.stream().map(InterestLine::amount).toList());
        Money cutLine = head.isEmpty()
                        || whole.stream().anyMatch(line -> line.period().to().equals(lastOf(head)))
                ? Money.ZERO
                : head.get(head.size() - 1).amount();
        assertThat(headAmount.minus(cutLine)).isEqualTo(wholeUntilMiddle);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLineCutAnywhereKeepsItsInterestToTheCent(Case drawn) {
        for (InterestLine line : account(drawn, List.of()).lines()) {
            long cut = line.days() / 3;
            Money parts = InterestLine.interest(line.base(), line.rate(), cut)
                    .plus(InterestLine.interest(line.base(), line.rate(), line.days() - cut));

            assertThat(Math.abs(parts.minus(line.amount()).cents())).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyProfessionalsAndPublicBuyersOweTheLumpSum(Case drawn) {
        Money indemnity = account(drawn, drawn.payments()).indemnity();

        if (drawn.claim().regime().isInterestAutomatic()) {
            assertThat(indemnity)
                    .isIn(Money.ZERO, Money.euros(40).times(drawn.claim().invoices()));
        } else {
            assertThat(indemnity).isEqualTo(Money.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLaterDayNeverOwesLessWithoutPayments(Case drawn) {
        LocalDate later =
                drawn.until().plusDays(20).isAfter(LAST) ? LAST : drawn.until().plusDays(20);

        assertThat(interest.account(drawn.claim(), List.of(), later, drawn.order(), drawn.dayCount())
                        .total())
                .isGreaterThanOrEqualTo(account(drawn, List.of()).total());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDebtorOwesLeastWhenThePrincipalIsSettledFirst(Case drawn) {
        Money principalFirst = total(drawn, Imputation.PRINCIPAL_FIRST);

        assertThat(principalFirst.cents())
                .isLessThanOrEqualTo(total(drawn, Imputation.COSTS_FIRST).cents() + 10);
        assertThat(principalFirst.cents())
                .isLessThanOrEqualTo(total(drawn, Imputation.INTEREST_FIRST).cents() + 10);
    }

    private static LocalDate lastOf(List<InterestLine> lines) {
        return lines.isEmpty()
                ? LocalDate.MIN
                : lines.get(lines.size() - 1).period().to();
    }

    private Money total(Case drawn, Imputation order) {
        return interest.account(drawn.claim(), drawn.payments(), drawn.until(), order, drawn.dayCount())
                .total();
    }

    private InterestAccount account(Case drawn, List<PartPayment> payments) {
        return interest.account(drawn.claim(), payments, drawn.until(), drawn.order(), drawn.dayCount());
    }

    /** One drawn claim with its payments. */
    record Case(
            long seed, Claim claim, List<PartPayment> payments, LocalDate until, Imputation order, DayCount dayCount) {

        static Case drawn(long seed) {
            Random random = new Random(seed * 7919);
            LocalDate due = FIRST.plusDays(random.nextInt(4000));
            LocalDate until = earlier(due.plusDays(random.nextInt(1200)), LAST);
            Claim claim = Claim.of(any(random, Regime.values()), new Money(1 + random.nextInt(5_000_000)), due)
                    .withInvoices(1 + random.nextInt(3));
            if (random.nextBoolean()) {
                claim = claim.withNoticeReceivedOn(due.plusDays(random.nextInt(200)));
            }
            if (random.nextInt(3) == 0) {
                claim = claim.withAgreedRate(Percentage.of(String.valueOf(random.nextInt(2500) / 100.0)));
            }
            if (random.nextInt(4) == 0) {
                claim = claim.withEnforceableOn(due.plusDays(random.nextInt(400)));
            }
            List<PartPayment> payments = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                payments.add(new PartPayment(
                        due.plusDays(random.nextInt(700) - 30),
                        new Money(1 + random.nextInt((int) claim.principal().cents()))));
            }
            return new Case(
                    seed, claim, payments, until, any(random, Imputation.values()), any(random, DayCount.values()));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private static <T> T any(Random random, T[] values) {
            return values[random.nextInt(values.length)];
        }
    }
}
