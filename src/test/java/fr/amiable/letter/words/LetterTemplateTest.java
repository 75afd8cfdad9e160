package fr.amiable.letter.words;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private final LetterTemplate template = LetterTemplate.named(LetterTextId.french("contact"), new ShippedTexts());

    @Test
    void aFieldWithoutValueStopsTheLetter() {
        assertThatThrownBy(() -> template.fill(Map.of("phone", "")))
                .isInstanceOf(MissingLetterField.class)
                .hasMessageContaining("contact")
                .hasMessageContaining("email");
    }

    @Test
    void aBlankFieldStopsTheLetter() {
        assertThatThrownBy(() -> LetterTemplate.named(LetterTextId.french("bank"), new ShippedTexts())
                        .fill(Map.of("iban", "FR76", "bic", "", "reference", " ")))
                .isInstanceOf(MissingLetterField.class)
                .hasMessageContaining("reference");
    }
}
