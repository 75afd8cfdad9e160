package fr.amiable.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTotalsTest {

    @Test
    void taxIsComputedOncePerRateOnTheSumOfItsLines() {
        List<InvoiceLine> lines = List.of(
                InvoiceLine.of("Vis", "3", "0.333", "20"),
                InvoiceLine.of("Vis", "3", "0.333", "20"),
                InvoiceLine.of("Pose", "1", "99.99", "10"));

        assertThat(InvoiceTotals.vatByRate(lines))
                .isEqualTo(Map.of(
                        Percentage.of("10"), Money.euros("10.00"),
                        Percentage.of("20"), Money.euros("0.40")));
        assertThat(InvoiceTotals.of(lines, Money.euros("50")))
                .isEqualTo(new InvoiceTotals(
                        Money.euros("101.99"), Money.euros("10.40"), Money.euros("112.39"), Money.euros("50")));
    }

    @Test
    void depositsAreTakenOffWhatIsPayable() {
        InvoiceTotals totals =
                InvoiceTotals.of(List.of(InvoiceLine.of("Escalier", "1", "1000", "20")), Money.euros("200"));

        assertThat(totals.payable()).isEqualTo(Money.euros("1000"));
    }

    @Test
    void aDiscountIsTakenOffTheLineBeforeRounding() {
        InvoiceLine line = new InvoiceLine(
                "Peinture", new BigDecimal("2.5"), new BigDecimal("19.99"), Percentage.of("20"), Percentage.of("12.5"));

        assertThat(line.net()).isEqualTo(Money.euros("43.73"));
    }

    @ParameterizedTest
    @CsvSource({"F-2026-031, F-2026-032", "FA099, FA100", "2026/9/A, 2026/10/A", "F-2026-999, F-2026-1000"})
    void theNextNumberCountsTheLastDigitsUp(String last, String next) {
        assertThat(InvoiceNumbers.next(last)).isEqualTo(next);
    }

    @Test
    void aNumberWithoutDigitsHasNoNext() {
        assertThat(InvoiceNumbers.next("PROFORMA")).isEmpty();
    }
}
