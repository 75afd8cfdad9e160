package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    @Test
    void everyWordIsSoughtWhereverItIsWhateverItsAccentsAndCapitals() {
        SoughtWords sought = SoughtWords.of("  BORDEAUX  éric ");

        assertThat(sought.areIn("Eric Dupré", "Bordeaux")).isTrue();
        assertThat(sought.areIn("Eric Dupré", "Lyon")).isFalse();
        assertThat(sought.areInSearchable("eric de bordeaux")).isTrue();
    }

    @Test
    void nothingTypedFindsEveryLine() {
        assertThat(SoughtWords.of(" ").areIn("Eric")).isTrue();
        assertThat(SoughtWords.of(null).areInSearchable("")).isTrue();
    }

    @Test
    void aWordIsNotFoundAcrossTwoParts() {
        assertThat(SoughtWords.of("ericdupre").areIn("Eric", "Dupré")).isFalse();
    }
}
