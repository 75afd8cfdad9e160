package fr.amiable.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rates",
                "interest-rules",
                "recovery-indemnity",
                "payment-terms",
                "limitation",
                "limitation-events",
                "holidays",
                "payment-order",
                "contract-rules",
                "commercial-forms"
            })
    void everyRuleHasItsFirstDayAndItsSource(String name) {
        assertThat(LegalTable.named(name).rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.startsOn()).isAfter(LocalDate.of(1800, 1, 1));
            assertThat(row.get("source")).isNotBlank();
        });
    }

    @Test
    void theRuleInForceIsTheLastOneThatStarted() {
        LegalTable points = LegalTable.named("interest-rules").where("rule", "PUBLIC_POINTS_ABOVE_ECB");

        assertThat(points.inForceOn(LocalDate.of(2008, 12, 31))).isEmpty();
        assertThat(points.inForceOn(LocalDate.of(2013, 3, 15)).orElseThrow().get("value"))
                .isEqualTo("7");
        assertThat(points.inForceOn(LocalDate.of(2013, 3, 16)).orElseThrow().get("value"))
                .isEqualTo("8");
    }

    @Test
    void aQuotedCellMayHoldCommas() {
        assertThat(LegalTable.named("recovery-indemnity").rows().get(1).get("source"))
                .isEqualTo("CCP L2192-13 et D2192-35 (décret 2013-269 avant le 1er avril 2019)");
        assertThat(LegalTable.named("rates").rows().get(0).get("source")).contains("moneyvox, aeccompta");
    }

    @Test
    void aMissingTableIsAFaultOfTheProduct() {
        assertThatThrownBy(() -> LegalTable.named("none")).isInstanceOf(IllegalStateException.class);
    }
}
