package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0.005, 1", "0.004999, 0", "-0.005, -1", "2.675, 268", "1000000.125, 100000013"})
    void halfACentIsRoundedAwayFromZero(BigDecimal euros, long cents) {
        assertThat(Money.rounded(euros).cents()).isEqualTo(cents);
    }

    @Test
    void aFractionOfACentIsNeverLostSilently() {
        assertThatThrownBy(() -> Money.euros("1.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAmountBeyondAnyLedgerIsRefusedRatherThanWrapped() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatIsAddedThenTakenAwayLeavesTheSameAmount() {
        Random random = new Random(20261124);
        for (int i = 0; i < 1_000; i++) {
            Money one = new Money(random.nextInt(2_000_000) - 1_000_000);
            Money other = new Money(random.nextInt(2_000_000) - 1_000_000);
            assertThat(one.plus(other).minus(other)).isEqualTo(one);
            assertThat(Money.euros(one.toString())).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 100.00, 20.00", "5.5, 12.34, 0.68", "12.40, 0.04, 0.00", "2.1, 0.50, 0.01"})
    void aShareOfAnAmountIsRoundedToTheCent(String rate, String base, String expected) {
        assertThat(Percentage.of(rate).of(Money.euros(base))).isEqualTo(Money.euros(expected));
    }

    @Test
    void twoRatesOfEqualValueAreEqual() {
        assertThat(Percentage.of("20")).isEqualTo(Percentage.of("20.000"));
        assertThat(Percentage.of("12.4")).hasToString("12.40");
        assertThat(Percentage.of("2.125")).hasToString("2.125");
    }
}
