package fr.amiable.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes and what stays on a day, by what is open and by the law. */
class ErasurePlanTest {

    private static PersonFacts facts(PersonFacts.Days days, List<Optional<LocalDate>> open, long disputes) {
        Map<PersonalData, Long> counts = new EnumMap<>(PersonalData.class);
        Stream.of(PersonalData.values()).forEach(part -> counts.put(part, 2L));
        return new PersonFacts(new ClientId(1), "Dupré", counts, days, open, disputes);
    }

    private static PersonFacts.Days all(LocalDate day) {
        return new PersonFacts.Days(
                Optional.of(day),
                Optional.of(day),
                Optional.of(day),
                Optional.of(day),
                Optional.empty(),
                Optional.of(day));
    }

    private static ErasurePlan.Line line(ErasurePlan plan, PersonalData part) {
        return plan.lines().stream()
                .filter(line -> line.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // accounting: ten years from the end of the year, the last day included
        "INVOICES, 2020-03-10, 2031-03-09, 2031-03-09, ACCOUNTING",
        "INVOICES, 2020-03-10, 2031-03-10, , ",
        // what may be claimed: five years from the day, the last day included
        "LETTERS, 2020-03-10, 2025-03-10, 2025-03-10, CLAIM_POSSIBLE",
        "LETTERS, 2020-03-10, 2025-03-11, , ",
        "CONTRACTS, 2020-02-29, 2025-02-28, 2025-02-28, CLAIM_POSSIBLE",
        "DISPUTES, 2020-03-10, 2024-01-01, 2025-03-10, CLAIM_POSSIBLE",
        // no law keeps these once nothing is open
        "CONTACTS, 2020-03-10, 2020-03-11, , ",
        "EXCHANGES, 2020-03-10, 2020-03-11, , ",
        "FILES, 2020-03-10, 2020-03-11, , ",
        // the name stays as long as the longest that bears it
        "IDENTITY, 2020-03-10, 2026-01-01, 2031-03-09, NAMED_BY_OTHERS",
        "IDENTITY, 2020-03-10, 2031-03-10, , ",
    })
    void eachPartStaysUntilItsDay(
            PersonalData part, LocalDate last, LocalDate today, LocalDate until, ErasurePlan.Why why) {
        ErasurePlan.Line line = line(ErasurePlan.of(facts(all(last), List.of(), 0), today), part);

        assertThat(line.until()).isEqualTo(Optional.ofNullable(until));
        assertThat(line.why()).isEqualTo(Optional.ofNullable(why));
        assertThat(line.isErased()).isEqualTo(why == null);
    }

    @Test
    void anEnforceableTitleKeepsTheDisputeTenYears() {
        PersonFacts.Days days = new PersonFacts.Days(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2020, 6, 1)),
                Optional.empty());
        ErasurePlan.Line line =
                line(ErasurePlan.of(facts(days, List.of(), 0), LocalDate.of(2026, 1, 1)), PersonalData.DISPUTES);

        assertThat(line.until()).contains(LocalDate.of(2030, 6, 1));
        assertThat(line.rule().map(RetentionRule::source)).contains("CPCE art. L111-4");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2026-11-24, true", "2026-11-23, false", ", true"})
    void anInvoiceThatCanStillBeClaimedKeepsEverything(LocalDate lastDay, boolean isRefused) {
        ErasurePlan plan = ErasurePlan.of(
                facts(all(LocalDate.of(2025, 1, 1)), List.of(Optional.ofNullable(lastDay)), 0),
                LocalDate.of(2026, 11, 24));

        assertThat(plan.isRefused()).isEqualTo(isRefused);
        assertThat(line(plan, PersonalData.CONTACTS).isErased()).isEqualTo(!isRefused);
    }

    @Test
    void anOpenDisputeKeepsEverythingWithoutADayButTellsWhatAccountingAddsToIt() {
        ErasurePlan plan =
                ErasurePlan.of(facts(all(LocalDate.of(2025, 1, 1)), List.of(), 1), LocalDate.of(2026, 11, 24));

        assertThat(plan.isRefused()).isTrue();
        assertThat(line(plan, PersonalData.EXCHANGES).until()).isEmpty();
        assertThat(line(plan, PersonalData.EXCHANGES).why()).contains(ErasurePlan.Why.CLAIM_OPEN);
        assertThat(line(plan, PersonalData.INVOICES).until()).contains(LocalDate.of(2035, 12, 31));
        assertThat(line(plan, PersonalData.IDENTITY).until()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-11-24, 0", "2023-11-23, 3"})
    void whatNoLawKeepsIsOverdueThreeYearsAfterTheLastAct(LocalDate last, int overdue) {
        ErasurePlan plan = ErasurePlan.of(facts(all(last), List.of(), 0), LocalDate.of(2026, 11, 24));

        assertThat(plan.overdue()).hasSize(overdue);
        assertThat(plan.overdue()).allSatisfy(line -> assertThat(line.until()).contains(last.plusYears(3)));
    }

    @Test
    void whatWasKeptByLawIsOverdueFromTheEndOfThatTime() {
        ErasurePlan plan =
                ErasurePlan.of(facts(all(LocalDate.of(2015, 5, 2)), List.of(), 0), LocalDate.of(2026, 11, 24));

        assertThat(plan.overdue()).hasSize(PersonalData.values().length);
        assertThat(plan.overdue())
                .filteredOn(line -> line.part() == PersonalData.INVOICES)
                .allSatisfy(line -> assertThat(line.until()).contains(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void whatIsNotVerifiedIsMarked() {
        assertThat(RetentionRule.of(RetentionRule.Code.ACCOUNTING).isVerified()).isTrue();
        assertThat(RetentionRule.of(RetentionRule.Code.RELATION).isVerified()).isFalse();
    }
}
