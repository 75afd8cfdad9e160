package fr.amiable.payment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentsTest {

    @Test
    void theCentsThatCannotBeSharedAreInTheLastPart() {
        List<Instalment> parts = Instalments.equal(Money.euros("1000"), 3, LocalDate.of(2026, 12, 15), Rhythm.MONTH);

        assertThat(parts)
                .containsExactly(
                        new Instalment(LocalDate.of(2026, 12, 15), Money.euros("333.33")),
                        new Instalment(LocalDate.of(2027, 1, 15), Money.euros("333.33")),
                        new Instalment(LocalDate.of(2027, 2, 15), Money.euros("333.34")));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2027-01-07, 2027-01-14",
        "FORTNIGHT, 2027-01-14, 2027-01-28",
        "MONTH, 2027-01-31, 2027-02-28",
        "QUARTER, 2027-03-31, 2027-06-30"
    })
    void theDatesFollowTheRhythmFromTheFirst(Rhythm rhythm, LocalDate second, LocalDate third) {
        assertThat(Instalments.equal(Money.euros("90"), 3, LocalDate.of(2026, 12, 31), rhythm))
                .extracting(Instalment::dueOn)
                .containsExactly(LocalDate.of(2026, 12, 31), second, third);
    }

    @Test
    void whateverTheSumAndTheNumberThePartsMakeTheSumAndDifferByLessThanTheNumberOfCents() {
        Random random = new Random(4);
        for (int turn = 0; turn < 500; turn++) {
            int count = 1 + random.nextInt(Instalments.MOST);
            Money total = new Money(count + random.nextInt(1_000_000));
            List<Instalment> parts = Instalments.equal(total, count, LocalDate.of(2026, 12, 1), Rhythm.WEEK);
            assertThat(Instalments.sum(parts)).isEqualTo(total);
            Money rounding = parts.get(count - 1).amount().minus(parts.get(0).amount());
            assertThat(rounding.cents()).isBetween(0L, count - 1L);
        }
    }

    @Test
    void aPartOfNothingIsRefused() {
        assertThatThrownBy(() -> Instalments.equal(new Money(2), 3, LocalDate.of(2026, 12, 1), Rhythm.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
