package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrenchOrderTest {

    @Test
    void accentsAndCapitalsCountOnlyBetweenWordsOtherwiseTheSame() {
        List<String> sorted = Stream.of("zoé", "Éric", "erick", "eric", "Zoe", "Dupré", "dupont")
                .sorted(new FrenchOrder())
                .toList();

        assertThat(sorted).containsExactly("dupont", "Dupré", "eric", "Éric", "erick", "Zoe", "zoé");
    }
}
