package fr.amiable.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private final Explanations explanations = Explanations.shipped();

    @Test
    void everyTopicHasATitleARuleAndASource() {
        assertThat(explanations.topics()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(topic -> {
            Explanation explanation = explanations.of(topic);
            assertThat(explanation.title()).isNotBlank();
            assertThat(explanation.rule()).hasSizeBetween(80, 400).endsWith(".");
            assertThat(explanation.source()).isNotBlank();
        });
    }

    @Test
    void whatWasNotReadAtItsSourceIsToBeVerified() {
        assertThat(explanations.of("client-kind").isVerified()).isFalse();
        assertThat(explanations.of("penalty-rate").isVerified()).isTrue();
    }

    @Test
    void aTopicNobodyWroteAboutIsAFaultOfTheProduct() {
        assertThatThrownBy(() -> explanations.of("weather"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather");
    }
}
