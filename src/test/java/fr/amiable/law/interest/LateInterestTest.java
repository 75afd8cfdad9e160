package fr.amiable.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateNotPublished;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import fr.amiable.law.Semester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LateInterestTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 1);

    private final LateInterest interest = new LateInterest(RateTable.shipped());
    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # base,      due,         until,       interest
            10000.00,    2026-05-01,  2026-04-30,  0.00
            10000.00,    2026-05-01,  2026-05-01,  0.00
            10000.00,    2026-05-01,  2026-05-02,  3.33
            10000.00,    2026-05-01,  2026-09-01,  413.76
            # due on the last day of a semester: the first day bears the rate of the second
            10000.00,    2026-06-30,  2026-07-01,  3.40
            # 31 December bears the second semester's rate, 1 January the first one's
            36500.00,    2024-12-30,  2024-12-31,  14.25
            36500.00,    2024-12-30,  2025-01-01,  27.40
            # the divisor is 365 in a leap year too, and 29 February counts
            36500.00,    2024-02-28,  2024-02-29,  14.50
            36500.00,    2023-12-31,  2024-06-30,  2639.00
            """)
    void eachDayBearsTheRateOfItsOwnSemester(String base, LocalDate due, LocalDate until, String expected) {
        Claim claim = Claim.of(Regime.PROFESSIONAL, Money.euros(base), due);

        assertThat(interest.account(claim, List.of(), until).interest()).isEqualTo(Money.euros(expected));
    }

    @Test
    void aLineSaysFromWhenToWhenOnWhatAndAtWhichRate() {
        InterestAccount account = interest.account(professional("10000"), List.of(), UNTIL);

        assertThat(account.lines()).hasSize(2);
        InterestLine second = account.lines().get(1);
        assertThat(second.period().from()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(second.period().to()).isEqualTo(UNTIL);
        assertThat(second.days()).isEqualTo(63);
        assertThat(second.base()).isEqualTo(Money.euros(10_000));
        assertThat(second.rate()).isEqualTo(Percentage.of("12.40"));
        assertThat(second.amount()).isEqualTo(Money.euros("214.03"));
        assertThat(second.source().words(texts)).isEqualTo("BCE 2,40\u00a0% + 10 points, 2e semestre 2026");
        assertThat(account.perDay()).isEqualTo(Money.euros("3.40"));
        assertThat(account.total()).isEqualTo(Money.euros("10453.76"));
    }

    @Test
    void aRateThatIsNotVerifiedIsSaid() {
        assertThat(keys(interest.account(professional("10000"), List.of(), UNTIL)))
                .containsExactly("rateToVerify");
        assertThat(interest.account(professional("10000"), List.of(), LocalDate.of(2026, 6, 30))
                        .warnings())
                .isEmpty();
    }

    @Test
    void aDayWithoutPublishedRateStopsTheComputationAndNamesItsSemester() {
        assertThatThrownBy(() -> interest.account(professional("100"), List.of(), LocalDate.of(2027, 1, 1)))
                .isInstanceOfSatisfying(RateNotPublished.class, stop -> {
                    assertThat(stop.semester()).isEqualTo(new Semester(2027, 1));
                    assertThat(stop.message(texts)).contains("1er semestre 2027", "2e semestre 2026");
                });
    }

    @Test
    void aDayBeforeTheTableStopsItToo() {
        Claim old = Claim.of(Regime.PROFESSIONAL, Money.euros(100), LocalDate.of(2008, 10, 1));

        assertThatThrownBy(() -> interest.account(old, List.of(), LocalDate.of(2009, 3, 1)))
                .isInstanceOfSatisfying(
                        RateNotPublished.class,
                        stop -> assertThat(stop.message(texts)).contains("2e semestre 2008", "1er semestre 2009"));
    }

    @Test
    void theRateOfADayNobodyNeedsIsNotMissed() {
        List<PartPayment> paid = List.of(new PartPayment(DUE, Money.euros(100)));

        InterestAccount account = interest.account(professional("100"), paid, LocalDate.of(2030, 1, 1));

        assertThat(account.total()).isEqualTo(Money.ZERO);
        assertThat(account.indemnity()).isEqualTo(Money.ZERO);
    }

    @Test
    void theAmountPerDayFallsBackOnTheLastKnownRateAndSaysSo() {
        InterestAccount account = interest.account(professional("10000"), List.of(), LocalDate.of(2026, 12, 31));

        assertThat(account.perDay()).isEqualTo(Money.euros("3.40"));
        assertThat(keys(account)).contains("perDayAtLastKnownRate");
    }

    @Test
    void aRateTypedByTheOwnerOpensTheNextSemester() {
        PublishedRates typed = new PublishedRates(
                new Semester(2027, 1), Percentage.of("7"), Percentage.of("3"), Percentage.of("2.65"), "JO", true);
        LateInterest longer = new LateInterest(RateTable.shipped().with(List.of(typed)));

        InterestAccount account = longer.account(
                Claim.of(Regime.PROFESSIONAL, Money.euros(36_500), LocalDate.of(2026, 12, 31)),
                List.of(),
                LocalDate.of(2027, 1, 10));

        assertThat(account.interest()).isEqualTo(Money.euros("126.50"));
        assertThat(account.warnings()).isEmpty();
    }

    @Test
    void aPublicBuyerPaysOneRateForTheWholeDelay() {
        Claim claim = Claim.of(Regime.PUBLIC_BODY, Money.euros(36_500), LocalDate.of(2026, 6, 29));

        InterestAccount account = interest.account(claim, List.of(), LocalDate.of(2026, 12, 31));

        assertThat(account.lines()).hasSize(1);
        assertThat(account.lines().get(0).rate()).isEqualTo(Percentage.of("10.15"));
        assertThat(account.lines().get(0).days()).isEqualTo(185);
        assertThat(account.interest()).isEqualTo(Money.euros("1877.75"));
        assertThat(account.indemnity()).isEqualTo(Money.euros(40));
        assertThat(account.warnings()).isEmpty();
    }

    @Test
    void aPublicDelayIsCountedBeyondThePublishedSemesters() {
        Claim claim = Claim.of(Regime.PUBLIC_BODY, Money.euros(36_500), LocalDate.of(2026, 6, 30));

        InterestAccount account = interest.account(claim, List.of(), LocalDate.of(2027, 6, 30));

        assertThat(account.interest()).isEqualTo(Money.euros("3796.00"));
        assertThat(account.lines().get(0).source().words(texts)).contains("8 points", "2e semestre 2026");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSUMER", "COMMON_LAW"})
    void withoutFormalNoticeNoInterestRunsAndItIsSaid(Regime regime) {
        InterestAccount account = interest.account(Claim.of(regime, Money.euros(10_000), DUE), List.of(), UNTIL);

        assertThat(account.lines()).isEmpty();
        assertThat(account.total()).isEqualTo(Money.euros(10_000));
        assertThat(account.perDay()).isEqualTo(Money.ZERO);
        assertThat(keys(account)).containsExactly("noInterestWithoutNotice");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSUMER", "COMMON_LAW"})
    void theLegalRateRunsFromTheDayAfterTheNoticeIsReceived(Regime regime) {
        Claim claim = Claim.of(regime, Money.euros(36_500), LocalDate.of(2026, 1, 31))
                .withNoticeReceivedOn(LocalDate.of(2026, 3, 1));

        InterestAccount account = interest.account(claim, List.of(), LocalDate.of(2026, 3, 11));

        assertThat(account.lines()).hasSize(1);
        assertThat(account.lines().get(0).period().from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(account.interest()).isEqualTo(Money.euros("26.20"));
        assertThat(account.indemnity()).isEqualTo(Money.ZERO);
        assertThat(account.lines().get(0).source().words(texts))
                .isEqualTo("Taux légal (autres cas), 1er semestre 2026");
    }

    @Test
    void aNoticeBeforeTheDueDateStartsNothingBeforeIt() {
        Claim claim = Claim.of(Regime.CONSUMER, Money.euros(36_500), LocalDate.of(2026, 3, 1))
                .withNoticeReceivedOn(LocalDate.of(2026, 2, 1));

        InterestAccount account = interest.account(claim, List.of(), LocalDate.of(2026, 3, 11));

        assertThat(account.interest()).isEqualTo(Money.euros("26.20"));
        assertThat(keys(account)).containsExactly("noticeBeforeDue");
    }

    @Test
    void theLegalRateRisesByFivePointsTwoMonthsAfterTheJudgmentIsEnforceable() {
        Claim claim = Claim.of(Regime.CONSUMER, Money.euros(36_500), LocalDate.of(2025, 1, 1))
                .withNoticeReceivedOn(LocalDate.of(2025, 7, 31))
                .withEnforceableOn(LocalDate.of(2025, 9, 17));

        InterestAccount account = interest.account(claim, List.of(), LocalDate.of(2025, 12, 31));

        assertThat(account.lines()).extracting(InterestLine::days).containsExactly(109L, 44L);
        assertThat(account.lines())
                .extracting(InterestLine::rate)
                .containsExactly(Percentage.of("2.76"), Percentage.of("7.76"));
        assertThat(account.lines().get(1).period().from()).isEqualTo(LocalDate.of(2025, 11, 18));
        assertThat(account.lines().get(1).source().words(texts)).contains("2,76", "5 points", "2e semestre 2025");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFESSIONAL", "PUBLIC_BODY"})
    void aJudgmentLeavesThePenaltiesRunningAndSaysWhatItSupposes(Regime regime) {
        Claim claim = Claim.of(regime, Money.euros(10_000), DUE);
        Claim judged = claim.withEnforceableOn(LocalDate.of(2026, 5, 15));

        assertThat(interest.account(judged, List.of(), UNTIL).interest())
                .isEqualTo(interest.account(claim, List.of(), UNTIL).interest());
        assertThat(keys(interest.account(judged, List.of(), UNTIL))).contains("penaltiesAfterJudgment");
    }

    @Test
    void anAgreedRateUnderTheFloorIsComputedAsTypedWithAWarning() {
        Claim claim = professional("36500").withAgreedRate(Percentage.of("5"));

        InterestAccount account = interest.account(claim, List.of(), UNTIL);

        assertThat(account.lines()).hasSize(1);
        assertThat(account.interest()).isEqualTo(Money.euros("615.00"));
        assertThat(account.warnings()).hasSize(1);
        assertThat(account.warnings().get(0).message(texts))
                .contains("5,00", "8,25", "2e semestre 2026", "Clause non conforme");
    }

    @Test
    void anAgreedRateAtTheFloorIsLawful() {
        Claim claim = professional("36500").withAgreedRate(Percentage.of("8.25"));

        assertThat(interest.account(claim, List.of(), UNTIL).warnings()).isEmpty();
    }

    @Test
    void anAgreedRateRunsOnWithoutPublishedRatesButItsFloorIsNotChecked() {
        Claim claim = professional("36500").withAgreedRate(Percentage.of("20"));

        InterestAccount account = interest.account(claim, List.of(), LocalDate.of(2027, 5, 1));

        assertThat(account.interest()).isEqualTo(Money.euros("7300.00"));
        assertThat(keys(account)).containsExactly("floorNotChecked");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSUMER", "COMMON_LAW", "PUBLIC_BODY"})
    void anAgreedRateIsLeftOutWhereTheLawSetsTheRate(Regime regime) {
        Claim claim = Claim.of(regime, Money.euros(10_000), DUE).withNoticeReceivedOn(DUE);

        InterestAccount account = interest.account(claim.withAgreedRate(Percentage.of("20")), List.of(), UNTIL);

        assertThat(account.interest())
                .isEqualTo(interest.account(claim, List.of(), UNTIL).interest());
        assertThat(keys(account)).contains("agreedRateLeftOut." + regime);
        assertThat(account.warnings())
                .allSatisfy(warning -> assertThat(warning.message(texts)).isNotBlank());
    }

    @Test
    void theLumpSumIsDueForEachInvoiceOnceItIsLate() {
        Claim claim = professional("10").withInvoices(3);

        assertThat(interest.account(claim, List.of(), DUE).indemnity()).isEqualTo(Money.ZERO);
        assertThat(interest.account(claim, List.of(), DUE.plusDays(1)).indemnity())
                .isEqualTo(Money.euros(120));
        assertThat(interest.account(claim.withInvoices(0), List.of(), UNTIL).indemnity())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void theLumpSumDidNotExistBefore2013() {
        Claim old = Claim.of(Regime.PROFESSIONAL, Money.euros(100), LocalDate.of(2012, 12, 30));
        Claim later = Claim.of(Regime.PROFESSIONAL, Money.euros(100), LocalDate.of(2012, 12, 31));

        assertThat(interest.account(old, List.of(), LocalDate.of(2013, 2, 1)).indemnity())
                .isEqualTo(Money.ZERO);
        assertThat(interest.account(later, List.of(), LocalDate.of(2013, 2, 1)).indemnity())
                .isEqualTo(Money.euros(40));
    }

    private static Claim professional(String principal) {
        return Claim.of(Regime.PROFESSIONAL, Money.euros(principal), DUE);
    }

    private static List<String> keys(InterestAccount account) {
        return account.warnings().stream().map(LegalWarning::key).toList();
    }
}
