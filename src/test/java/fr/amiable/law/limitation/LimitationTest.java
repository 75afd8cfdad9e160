package fr.amiable.law.limitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.limitation.LimitationEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitationTest {

    private static final LocalDate DONE = LocalDate.of(2024, 3, 10);

    private final Limitation limitation = new Limitation();
    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # claim,           performed,  due,        starts,     last day
            CONSUMER,          2025-03-10, ,           2025-03-10, 2027-03-10
            PROFESSIONAL,      ,           2017-07-31, 2017-07-31, 2022-07-31
            COMMON_LAW,        2024-02-29, ,           2024-02-29, 2029-02-28
            CARRIAGE,          2026-01-15, ,           2026-01-15, 2027-01-15
            ENFORCEABLE_TITLE, 2020-06-01, ,           2020-06-01, 2030-06-01
            PUBLIC_BODY,       2022-05-10, ,           2023-01-01, 2026-12-31
            PUBLIC_BODY,       2022-01-01, 2022-12-31, 2023-01-01, 2026-12-31
            # the earlier of the two dates is the prudent one
            CONSUMER,          2025-03-10, 2025-04-10, 2025-03-10, 2027-03-10
            CONSUMER,          2025-04-10, 2025-03-10, 2025-03-10, 2027-03-10
            # a Saturday stays a Saturday
            CONSUMER,          2014-04-23, ,           2014-04-23, 2016-04-23
            """)
    void theTimeRunsFromTheEarlierDateToTheSameDayYearsLater(
            LimitedClaim claim, LocalDate performed, LocalDate due, LocalDate starts, LocalDate lastDay) {
        LimitationPeriod period =
                limitation.period(claim, Optional.ofNullable(performed), Optional.ofNullable(due), List.of());

        assertThat(period.startsOn()).isEqualTo(starts);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.source()).isNotBlank();
        assertThat(period.isOverOn(lastDay)).isFalse();
        assertThat(period.isOverOn(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void theLaterDateIsShownButNotToBeAwaited() {
        LimitationPeriod period =
                limitation.period(LimitedClaim.CONSUMER, Optional.of(DONE), Optional.of(DONE.plusMonths(2)), List.of());

        assertThat(period.latestLastDay()).contains(LocalDate.of(2026, 5, 10));
        assertThat(messages(period)).singleElement().asString().contains("10/05/2026", "10/03/2026");
    }

    @Test
    void withoutPerformanceDateTheOwnerIsWarned() {
        LimitationPeriod period =
                limitation.period(LimitedClaim.CONSUMER, Optional.empty(), Optional.of(DONE), List.of());

        assertThat(keys(period)).containsExactly("performanceDateMissing");
    }

    @Test
    void withoutAnyDateThereIsNothingToCompute() {
        assertThatThrownBy(
                        () -> limitation.period(LimitedClaim.CONSUMER, Optional.empty(), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ACKNOWLEDGMENT", "PART_PAYMENT", "COURT_CLAIM", "SEIZURE", "ORDER_SERVED", "JUDICIAL_CONCILIATION"
            })
    void anInterruptionStartsANewFullPeriod(Kind kind) {
        LimitationPeriod period = after(LimitationEvent.of(kind, LocalDate.of(2025, 9, 1)));

        assertThat(period.startsOn()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2027, 9, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"FORMAL_NOTICE", "REMINDER", "PHONE_CALL", "ORDER_REQUESTED"})
    void lettersAndCallsChangeNothingAndItIsSaid(Kind kind) {
        LimitationPeriod period = after(LimitationEvent.of(kind, LocalDate.of(2025, 9, 1)));

        assertThat(period.startsOn()).isEqualTo(DONE);
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(messages(period)).singleElement().asString().contains("01/09/2025");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CONCILIATION", "MEDIATION", "PARTICIPATORY_PROCEDURE", "SMALL_CLAIM_ACCEPTED", "INVESTIGATION"})
    void aSuspensionAddsItsOwnDays(Kind kind) {
        LimitationPeriod period =
                after(LimitationEvent.of(kind, LocalDate.of(2024, 6, 1)).until(LocalDate.of(2024, 7, 1)));

        assertThat(period.startsOn()).isEqualTo(DONE);
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void atLeastSixMonthsAreLeftAfterASuspension() {
        LimitationPeriod period = after(
                LimitationEvent.of(Kind.MEDIATION, LocalDate.of(2026, 3, 1)).until(LocalDate.of(2026, 4, 15)));

        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void suspensionsThatOverlapCountOnce() {
        LimitationPeriod period = after(
                LimitationEvent.of(Kind.CONCILIATION, LocalDate.of(2024, 6, 1)).until(LocalDate.of(2024, 7, 1)),
                LimitationEvent.of(Kind.MEDIATION, LocalDate.of(2024, 6, 15)).until(LocalDate.of(2024, 7, 11)));

        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 4, 19));
    }

    @Test
    void aSuspensionWithoutEndIsNotCountedAndItIsSaid() {
        LimitationPeriod period = after(LimitationEvent.of(Kind.MEDIATION, LocalDate.of(2024, 6, 1)));

        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(keys(period)).containsExactly("suspensionEndMissing");
    }

    @Test
    void anInterruptionDuringASuspensionWaitsForItsEnd() {
        LimitationPeriod period = after(
                LimitationEvent.of(Kind.MEDIATION, LocalDate.of(2024, 6, 1)).until(LocalDate.of(2024, 7, 1)),
                LimitationEvent.of(Kind.ACKNOWLEDGMENT, LocalDate.of(2024, 6, 21)));

        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void anEventOnceTheTimeIsOverComesTooLate() {
        LimitationPeriod onTheLastDay = after(LimitationEvent.of(Kind.PART_PAYMENT, LocalDate.of(2026, 3, 10)));
        LimitationPeriod tooLate = after(LimitationEvent.of(Kind.PART_PAYMENT, LocalDate.of(2026, 3, 11)));

        assertThat(onTheLastDay.lastDay()).isEqualTo(LocalDate.of(2028, 3, 10));
        assertThat(tooLate.lastDay()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(keys(tooLate)).containsExactly("eventAfterLimitation");
    }

    @Test
    void aDepositBeforeTheTimeRunsChangesNothing() {
        LimitationPeriod period = after(LimitationEvent.of(Kind.PART_PAYMENT, DONE.minusDays(30)));

        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(keys(period)).containsExactly("eventBeforeLimitation");
    }

    @Test
    void aPublicDebtRestartsOnTheFirstOfJanuary() {
        LimitationPeriod period = limitation.period(
                LimitedClaim.PUBLIC_BODY,
                Optional.of(DONE),
                Optional.empty(),
                List.of(
                        LimitationEvent.of(Kind.ACKNOWLEDGMENT, LocalDate.of(2026, 2, 1)),
                        LimitationEvent.of(Kind.FORMAL_NOTICE, LocalDate.of(2026, 3, 1))));

        assertThat(period.startsOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(keys(period)).containsExactly("writtenClaimNotCounted", "limitationToVerify");
    }

    @Test
    void theOrderInWhichEventsAreGivenChangesNothing() {
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            List<LimitationEvent> events = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                LocalDate on = DONE.plusDays(1 + random.nextInt(700));
                events.add(LimitationEvent.of(kind, on).until(on.plusDays(1 + random.nextInt(90))));
            }
            LocalDate expected = after(events.toArray(LimitationEvent[]::new)).lastDay();
            Collections.shuffle(events, random);

            assertThat(after(events.toArray(LimitationEvent[]::new)).lastDay()).isEqualTo(expected);
        }
    }

    @Test
    void everyWarningHasItsWords() {
        for (Kind kind : Kind.values()) {
            LimitationPeriod period = after(LimitationEvent.of(kind, LocalDate.of(2024, 9, 1)));

            assertThat(messages(period))
                    .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{"));
        }
    }

    private LimitationPeriod after(LimitationEvent... events) {
        return limitation.period(LimitedClaim.CONSUMER, Optional.of(DONE), Optional.empty(), List.of(events));
    }

    private static List<String> keys(LimitationPeriod period) {
        return period.warnings().stream().map(LegalWarning::key).toList();
    }

    private List<String> messages(LimitationPeriod period) {
        return period.warnings().stream().map(warning -> warning.message(texts)).toList();
    }
}
