package fr.amiable.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Percentage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234,5       | 1234.5
            1 234,50 €   | 1234.50
            1234.50      | 1234.50
            −12          | -12
            ,5           | .5
            """)
    void aNumberIsReadHoweverItIsTyped(String typed, BigDecimal expected) {
        assertThat(TypedNumber.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "douze", "1,2,3", "1.234,5", "1e9", "--1", "12345678901234567890"})
    void whatIsNotOneNumberIsNotGuessed(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }

    @Test
    void aRateGoesFromNothingToAHundredPercent() {
        assertThat(TypedNumber.readRate("12,15 %")).contains(Percentage.of("12.15"));
        assertThat(TypedNumber.readRate("-1")).isEmpty();
        assertThat(TypedNumber.readRate("100,01")).isEmpty();
    }
}
