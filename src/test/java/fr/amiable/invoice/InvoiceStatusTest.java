package fr.amiable.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of workflow.md section 4: of two things that are true, the first one is the status. */
class InvoiceStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Money GROSS = Money.euros("1200");

    /** What makes each status true, in the order of priority; a later one gives way to all before it. */
    private static final Map<InvoiceStatus, UnaryOperator<Facts>> CAUSES = causes();

    private static Map<InvoiceStatus, UnaryOperator<Facts>> causes() {
        Map<InvoiceStatus, UnaryOperator<Facts>> causes = new EnumMap<>(InvoiceStatus.class);
        causes.put(InvoiceStatus.CREDIT_NOTE, facts -> facts.type(InvoiceType.CREDIT_NOTE));
        causes.put(InvoiceStatus.SETTLED_WITH_WAIVER, facts -> facts.settled().waived(Money.euros("10")));
        causes.put(InvoiceStatus.SETTLED, Facts::settled);
        causes.put(InvoiceStatus.WRITTEN_OFF, facts -> facts.writtenOff(TODAY));
        causes.put(InvoiceStatus.TIME_BARRED, facts -> facts.limited(TODAY.minusDays(1)));
        causes.put(InvoiceStatus.JUDICIAL, facts -> facts.step(InvoiceRow.Step.JUDICIAL));
        causes.put(InvoiceStatus.WITH_THIRD_PARTY, Facts::withThirdParty);
        causes.put(InvoiceStatus.CONTESTED, facts -> facts.contested(GROSS));
        causes.put(InvoiceStatus.PARTLY_CONTESTED, facts -> facts.contested(Money.euros("100")));
        causes.put(InvoiceStatus.INSTALMENTS, facts -> facts.instalments(TODAY));
        causes.put(InvoiceStatus.PROMISED, facts -> facts.promised(TODAY));
        causes.put(InvoiceStatus.FORMAL_NOTICE, facts -> facts.step(InvoiceRow.Step.FORMAL_NOTICE));
        causes.put(InvoiceStatus.REMINDED, facts -> facts.step(InvoiceRow.Step.REMINDED));
        causes.put(InvoiceStatus.OVERDUE, facts -> facts.due(TODAY.minusDays(1)));
        causes.put(InvoiceStatus.NOT_DUE, facts -> facts.due(TODAY));
        return causes;
    }

    private static final List<InvoiceStatus> PRIORITY = List.of(
            InvoiceStatus.CREDIT_NOTE,
            InvoiceStatus.SETTLED_WITH_WAIVER,
            InvoiceStatus.SETTLED,
            InvoiceStatus.WRITTEN_OFF,
            InvoiceStatus.TIME_BARRED,
            InvoiceStatus.JUDICIAL,
            InvoiceStatus.WITH_THIRD_PARTY,
            InvoiceStatus.CONTESTED,
            InvoiceStatus.PARTLY_CONTESTED,
            InvoiceStatus.INSTALMENTS,
            InvoiceStatus.PROMISED,
            InvoiceStatus.FORMAL_NOTICE,
            InvoiceStatus.REMINDED,
            InvoiceStatus.OVERDUE,
            InvoiceStatus.NOT_DUE);

    static Stream<Arguments> everyPair() {
        List<Arguments> pairs = new ArrayList<>();
        for (int first = 0; first < PRIORITY.size(); first++) {
            for (int second = first + 1; second < PRIORITY.size(); second++) {
                pairs.add(Arguments.of(PRIORITY.get(first), PRIORITY.get(second)));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void ofTwoThingsThatAreTrueTheFirstIsTheStatus(InvoiceStatus first, InvoiceStatus second) {
        Facts both = CAUSES.get(first).apply(CAUSES.get(second).apply(new Facts()));

        assertThat(both.row().statusOn(TODAY)).isEqualTo(first);
    }

    @Test
    void everyStatusHasItsPlaceAndItsCause() {
        assertThat(PRIORITY).containsExactlyInAnyOrder(InvoiceStatus.values());
        PRIORITY.forEach(
                status -> assertThat(CAUSES.get(status).apply(new Facts()).row().statusOn(TODAY))
                        .isEqualTo(status));
    }

    @Test
    void aPromiseIsWaitedForTwoDaysMore() {
        assertThat(new Facts().promised(TODAY.minusDays(2)).row().statusOn(TODAY))
                .isEqualTo(InvoiceStatus.PROMISED);
        assertThat(new Facts().promised(TODAY.minusDays(3)).row().statusOn(TODAY))
                .isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void instalmentsEndWithTheirLastDay() {
        assertThat(new Facts().instalments(TODAY.minusDays(1)).row().statusOn(TODAY))
                .isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void theLastDayOfLimitationIsStillInTime() {
        assertThat(new Facts().limited(TODAY).row().statusOn(TODAY)).isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void aPaidPartLeavesTheRestWhollyContested() {
        InvoiceRow row = new Facts()
                .contested(Money.euros("500"))
                .outstanding(Money.euros("400"))
                .row();

        assertThat(row.statusOn(TODAY)).isEqualTo(InvoiceStatus.CONTESTED);
        assertThat(row.contested()).isEqualTo(Money.euros("400"));
    }

    @Test
    void whatIsWrittenOffIsNotLateAnyMore() {
        assertThat(new Facts().row().isOverdueOn(TODAY)).isTrue();
        assertThat(new Facts().writtenOff(TODAY).row().isOverdueOn(TODAY)).isFalse();
    }

    /** What a line tells; a later word about the same thing replaces the earlier one. */
    private static final class Facts {

        private InvoiceType type = InvoiceType.INVOICE;
        private LocalDate dueOn = TODAY.minusDays(1);
        private Money outstanding = GROSS;
        private Money contested = Money.ZERO;
        private Money waived = Money.ZERO;
        private InvoiceRow.Step step = InvoiceRow.Step.NONE;
        private boolean isWithThirdParty;
        private Optional<LocalDate> promisedOn = Optional.empty();
        private Optional<LocalDate> instalmentsUntil = Optional.empty();
        private Optional<LocalDate> writtenOffOn = Optional.empty();
        private Optional<LocalDate> limitationOn = Optional.empty();

        Facts type(InvoiceType newType) {
            type = newType;
            return this;
        }

        Facts due(LocalDate day) {
            dueOn = day;
            return this;
        }

        Facts settled() {
            return outstanding(Money.ZERO);
        }

        Facts outstanding(Money amount) {
            outstanding = amount;
            return this;
        }

        Facts contested(Money amount) {
            contested = amount;
            return this;
        }

        Facts waived(Money amount) {
            waived = amount;
            return this;
        }

        Facts step(InvoiceRow.Step newStep) {
            step = newStep;
            return this;
        }

        Facts withThirdParty() {
            isWithThirdParty = true;
            return this;
        }

        Facts promised(LocalDate day) {
            promisedOn = Optional.of(day);
            return this;
        }

        Facts instalments(LocalDate lastDay) {
            instalmentsUntil = Optional.of(lastDay);
            return this;
        }

        Facts writtenOff(LocalDate day) {
            writtenOffOn = Optional.of(day);
            return this;
        }

        Facts limited(LocalDate lastDay) {
            limitationOn = Optional.of(lastDay);
            return this;
        }

        InvoiceRow row() {
            Standing.Agreement agreement = new Standing.Agreement(promisedOn, instalmentsUntil);
            return new InvoiceRow(
                    new InvoiceId(1),
                    type,
                    "F-1",
                    new ClientId(1),
                    "Guérin",
                    dueOn.minusDays(30),
                    dueOn,
                    new InvoiceRow.Amounts(GROSS, outstanding, contested, waived),
                    new Standing(step, 0, agreement, isWithThirdParty, writtenOffOn, limitationOn));
        }
    }
}
