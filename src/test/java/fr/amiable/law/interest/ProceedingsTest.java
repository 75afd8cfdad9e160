package fr.amiable.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the opening of collective proceedings leaves of interest (C. com. L622-28) and of the lump sum (L441-10 II). */
class ProceedingsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 1);

    private final LateInterest interest = new LateInterest(RateTable.shipped());
    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # opened,    days, interest: 10 000 x 12.15 % x days / 365, worked out by hand
            2026-06-15,  44,   146.47
            2026-05-03,  1,    3.33
            2026-05-02,  0,    0.00
            2026-04-01,  0,    0.00
            # past the end of the semester: 60 days at 12.15 %, then 31 at 12.40 % (105.32)
            2026-08-01,  91,   305.05
            # after the day the account is stopped: nothing changes
            2026-09-02,  123,  413.76
            """)
    void interestStopsOnTheEveOfTheJudgment(LocalDate openedOn, long days, String expected) {
        InterestAccount account =
                interest.account(claim().withProceedings(Proceedings.stoppingSince(openedOn)), List.of(), UNTIL);

        assertThat(account.interest()).isEqualTo(Money.euros(expected));
        assertThat(account.lines().stream()
                        .filter(line -> line.source().isRate())
                        .mapToLong(InterestLine::days)
                        .sum())
                .isEqualTo(days);
    }

    @Test
    void theLineSaysWhyNothingRunsAnyMore() {
        LocalDate openedOn = LocalDate.of(2026, 6, 15);
        InterestAccount account =
                interest.account(claim().withProceedings(Proceedings.stoppingSince(openedOn)), List.of(), UNTIL);

        InterestLine last = account.lines().get(account.lines().size() - 1);
        assertThat(last.period().from()).isEqualTo(openedOn);
        assertThat(last.period().to()).isEqualTo(UNTIL);
        assertThat(last.amount()).isEqualTo(Money.ZERO);
        assertThat(last.source().words(texts))
                .isEqualTo("Intérêts arrêtés : procédure collective ouverte le 15/06/2026 (C. com. L622-28)");
        assertThat(account.perDay()).isEqualTo(Money.ZERO);
        assertThat(keys(account)).contains("proceedings.STOPS_INTEREST");
    }

    /** Interest before the opening is that of an account stopped the day before, whatever was paid until then. */
    @ParameterizedTest
    @EnumSource(DayCount.class)
    void whatRanBeforeIsWhatAnAccountStoppedTheDayBeforeGives(DayCount dayCount) {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed * 7919);
            Claim claim = new Claim(
                    Regime.values()[random.nextInt(Regime.values().length)],
                    new Money(1 + random.nextInt(5_000_000)),
                    LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1500)),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2021, 3, 5)),
                    Optional.empty(),
                    1);
            LocalDate openedOn = claim.dueOn().plusDays(2 + random.nextInt(900));
            List<PartPayment> before = List.of(new PartPayment(
                    openedOn.minusDays(1 + random.nextInt(60)), new Money(1 + random.nextInt(900_000))));
            Imputation order = Imputation.values()[random.nextInt(3)];

            InterestAccount stopped = interest.account(
                    claim.withProceedings(Proceedings.stoppingSince(openedOn)),
                    before,
                    openedOn.plusDays(random.nextInt(400)),
                    order,
                    dayCount);
            InterestAccount eve = interest.account(claim, before, openedOn.minusDays(1), order, dayCount);

            assertThat(stopped.interest()).as("seed %s", seed).isEqualTo(eve.interest());
            assertThat(stopped.total()).as("seed %s", seed).isEqualTo(eve.total());
        }
    }

    @Test
    void whatIsPaidLaterStillLowersTheDebt() {
        Claim claim = claim().withProceedings(Proceedings.stoppingSince(LocalDate.of(2026, 6, 15)));
        PartPayment late = new PartPayment(LocalDate.of(2026, 8, 1), Money.euros("1000.00"));

        InterestAccount account = interest.account(claim, List.of(late), UNTIL);

        // 10 000 + 146.47 + 40 - 1 000
        assertThat(account.total()).isEqualTo(Money.euros("9186.47"));
        assertThat(account.lines()).hasSize(3);
    }

    @Test
    void noLumpSumIsDueWhenTheProceedingsForbidPaymentOnTheDueDate() {
        assertThat(account(DUE).indemnity()).isEqualTo(Money.ZERO);
        assertThat(account(DUE.minusDays(30)).indemnity()).isEqualTo(Money.ZERO);
        assertThat(account(DUE.plusDays(1)).indemnity()).isEqualTo(Money.euros("40.00"));
    }

    @Test
    void theLowestLawfulRateIsNotComparedWithNoRate() {
        InterestAccount account = interest.account(
                claim().withAgreedRate(Percentage.of("15"))
                        .withProceedings(Proceedings.stoppingSince(LocalDate.of(2026, 6, 15))),
                List.of(),
                UNTIL);

        assertThat(keys(account)).doesNotContain("agreedRateUnderFloor");
    }

    @Test
    void ratesAfterTheOpeningAreNotNeeded() {
        InterestAccount account = interest.account(
                claim().withProceedings(Proceedings.stoppingSince(LocalDate.of(2026, 6, 15))),
                List.of(),
                LocalDate.of(2031, 1, 1));

        assertThat(account.interest()).isEqualTo(Money.euros("146.47"));
    }

    @Test
    void whileOnlyThePublicationIsKnownTheDayIsSaidToBeChecked() {
        Proceedings published = new Proceedings(LocalDate.of(2026, 6, 15), false, Proceedings.Effect.STOPS_INTEREST);

        InterestAccount account = interest.account(claim().withProceedings(published), List.of(), UNTIL);

        assertThat(account.lines().get(account.lines().size() - 1).source().isVerified())
                .isFalse();
        assertThat(keys(account)).contains("proceedings.published.STOPS_INTEREST");
        assertThat(account.warnings())
                .allSatisfy(warning -> assertThat(warning.message(texts)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # opened,    born,       issued,     due,        effect
            2026-06-15,  2026-06-14, 2026-06-14, 2026-07-14, STOPS_INTEREST
            2026-06-15,  2026-06-15, 2026-06-15, 2026-07-14, LATER_CLAIM
            2026-06-15,  2026-06-10, 2026-06-20, 2026-07-20, STOPS_INTEREST
            2026-06-15,  2026-01-10, 2026-01-10, 2027-01-09, STOPS_INTEREST
            2026-06-15,  2026-01-10, 2026-01-10, 2027-01-10, LONG_DEFERRAL
            """)
    void claimsBornLaterAndPaymentsPutOffForAYearAreLeftOut(
            LocalDate openedOn, LocalDate bornOn, LocalDate issuedOn, LocalDate dueOn, Proceedings.Effect effect) {
        assertThat(Proceedings.about(openedOn, true, bornOn, issuedOn, dueOn).effect())
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource(value = Proceedings.Effect.class, mode = EnumSource.Mode.EXCLUDE, names = "STOPS_INTEREST")
    void whatIsLeftOutGoesOnBearingInterestAndSaysSo(Proceedings.Effect effect) {
        InterestAccount account = interest.account(
                claim().withProceedings(new Proceedings(LocalDate.of(2026, 6, 15), true, effect)), List.of(), UNTIL);

        assertThat(account.interest()).isEqualTo(Money.euros("413.76"));
        assertThat(keys(account)).contains("proceedings." + effect);
        assertThat(account.warnings())
                .allSatisfy(warning -> assertThat(warning.message(texts)).isNotBlank());
    }

    private InterestAccount account(LocalDate openedOn) {
        return interest.account(claim().withProceedings(Proceedings.stoppingSince(openedOn)), List.of(), UNTIL);
    }

    private static Claim claim() {
        return Claim.of(Regime.PROFESSIONAL, Money.euros("10000.00"), DUE);
    }

    private static List<String> keys(InterestAccount account) {
        return account.warnings().stream().map(LegalWarning::key).toList();
    }
}
