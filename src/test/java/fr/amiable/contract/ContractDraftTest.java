package fr.amiable.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a contract being typed may hold, and what it may not. */
class ContractDraftTest {

    private static final ContractDraft RIGHT =
            ContractDraft.of(new ClientId(1), ContractKind.CONTRACT, "C-1", "Entretien annuel");

    @Test
    void theLeastIsEnough() {
        assertThat(RIGHT.problems()).isEmpty();
        assertThat(RIGHT.complete(new ContractId(4)).id()).isEqualTo(new ContractId(4));
    }

    @Test
    void anEmptyDraftSaysAllThatIsMissingInTheOrderOfTheScreen() {
        ContractDraft empty = ContractDraft.of(null, null, " ", "\u00a0");

        assertThat(empty.problems())
                .extracting(Problem::key)
                .containsExactly("contract.noClient", "contract.noKind", "contract.noNumber", "contract.noObject");
        assertThatThrownBy(() -> empty.complete(new ContractId(1))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2025-12-31, NONE, , contract.endsBeforeStart",
        "2026-01-01, 2026-01-01, NONE, , ",
        "2026-01-01, , TACIT, , contract.renewalWithoutEnd",
        "2026-01-01, , NONE, 30, contract.noticeWithoutEnd",
        ", 2026-12-31, TACIT, -1, contract.wrongNotice",
        ", 2026-12-31, TACIT, 3651, contract.wrongNotice",
        ", 2026-12-31, TACIT, 3650, ",
        "2026-01-01, 2026-12-31, TACIT, 365, contract.noticeBeforeStart",
        "2026-01-01, 2026-12-31, TACIT, 364, ",
    })
    void theDurationMustHoldTogether(
            LocalDate startsOn, LocalDate endsOn, Renewal renewal, Integer noticeDays, String problem) {
        Duration duration = new Duration(
                Optional.ofNullable(startsOn), Optional.ofNullable(endsOn), renewal, Optional.ofNullable(noticeDays));

        assertThat(RIGHT.withDuration(duration).problems())
                .extracting(Problem::key)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, false, , contract.wrongPaymentDays",
        ", true, , contract.endOfMonthWithoutDays",
        "0, true, 0, ",
        "45, true, 100, ",
        "45, true, 100.01, contract.wrongRate",
        ", false, -0.01, contract.wrongRate",
    })
    void theClausesMustBeNumbersThatCanBe(Integer days, boolean isEndOfMonth, String rate, String problem) {
        Clauses clauses = new Clauses(
                Optional.ofNullable(days),
                isEndOfMonth,
                Optional.ofNullable(rate).map(Percentage::of),
                false,
                false,
                false,
                false);

        assertThat(RIGHT.withClauses(clauses).problems())
                .extracting(Problem::key)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void anAcceptanceNamesItsVersionAndADateItsWay() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Acceptance unnamed = new Acceptance(Optional.empty(), TermsAcceptance.SIGNED, Optional.of(day), "");
        Acceptance wayless =
                new Acceptance(Optional.of(new TermsId(1)), TermsAcceptance.NOT_ACCEPTED, Optional.of(day), "");

        assertThat(RIGHT.withAcceptance(unnamed).problems())
                .extracting(Problem::field)
                .containsExactly("terms");
        assertThat(RIGHT.withAcceptance(wayless).problems())
                .extracting(Problem::field)
                .containsExactly("acceptedOn");
    }

    @Test
    void nothingIsSignedOrAcceptedTomorrow() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        Optional<LocalDate> tomorrow = Optional.of(today.plusDays(1));
        ContractDraft early = RIGHT.withSignature(new Signature(tomorrow, "", false, false, false))
                .withAcceptance(new Acceptance(Optional.of(new TermsId(1)), TermsAcceptance.SIGNED, tomorrow, ""));

        assertThat(early.problems()).isEmpty();
        assertThat(early.problemsOn(today)).extracting(Problem::field).containsExactly("signedOn", "acceptedOn");
        assertThat(early.problemsOn(today.plusDays(1))).isEmpty();
    }

    @Test
    void anAmountIsZeroOrMore() {
        assertThat(RIGHT.withAmount(Money.ZERO).problems()).isEmpty();
        assertThat(RIGHT.withAmount(new Money(-1)).problems())
                .extracting(Problem::field)
                .containsExactly("amount");
    }
}
