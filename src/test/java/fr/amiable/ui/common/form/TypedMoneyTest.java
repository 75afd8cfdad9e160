package fr.amiable.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1234,5;       1234.50
            1 234,50 €;   1234.50
            1234.50;      1234.50
            1234,500;     1234.50
            0,05;         0.05
            12;           12.00
            -3,20;        -3.20
            """)
    void theUsualWaysToTypeAnAmountAreRead(String typed, String amount) {
        assertThat(TypedMoney.read(typed)).contains(Money.euros(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "1,2,3", "1.234,50", "12,345", "€"})
    void whatIsNotAnAmountIsNotReadAndNothingIsRounded(String typed) {
        assertThat(TypedMoney.read(typed)).isEmpty();
    }
}
