package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.56    | 1~234,56~€
            0          | 0,00~€
            -3.5       | −3,50~€
            1234567.8  | 1~234~567,80~€
            """)
    void anAmountIsWrittenWithNoBreakSpaces(String plain, String expected) {
        assertThat(FrenchText.money(Money.euros(plain))).isEqualTo(expected.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.4   | 12,40~%
            20     | 20,00~%
            2.125  | 2,125~%
            """)
    void aRateKeepsTwoDecimalsOrMore(String plain, String expected) {
        assertThat(FrenchText.rate(Percentage.of(plain))).isEqualTo(expected.replace('~', '\u00a0'));
    }

    @Test
    void theFirstOfAMonthIsOrdinal() {
        assertThat(FrenchText.dateInWords(LocalDate.of(2026, 11, 1))).isEqualTo("1er\u00a0novembre\u00a02026");
        assertThat(FrenchText.dateInWords(LocalDate.of(2026, 11, 11))).isEqualTo("11\u00a0novembre\u00a02026");
        assertThat(FrenchText.weekdayAndDate(LocalDate.of(2026, 12, 9)))
                .isEqualTo("mercredi\u00a09\u00a0décembre\u00a02026");
    }
}
