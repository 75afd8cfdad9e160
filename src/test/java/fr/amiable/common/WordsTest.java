package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plain words take a short way that must end where the long one does. */
class WordsTest {

    private static final String LETTERS = "abZ09 \t\n\u00a0\u202f'’.-éÉœŒæÆçñ\u0301\u0300ß\u2003\ud83d\ude00";

    @Test
    void whatIsTypedIsCleanedAndFolded() {
        assertThat(Words.clean(null)).isEmpty();
        assertThat(Words.clean("  Atelier\u00a0 du \tPort ")).isEqualTo("Atelier du Port");
        assertThat(Words.searchable("L’Œuvre d’ÉLODIE")).isEqualTo("l'oeuvre d'elodie");
    }

    @Test
    void theShortWayEndsWhereTheLongOneDoes() {
        Random random = new Random(20261126);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                // plain letters in one round of two
                typed.append(LETTERS.charAt(random.nextInt(round % 2 == 0 ? 6 : LETTERS.length())));
            }
            String text = typed.toString();
            assertThat(Words.clean(text)).as(text).isEqualTo(cleaned(text));
            assertThat(Words.searchable(text)).as(text).isEqualTo(folded(text));
        }
    }

    private static String cleaned(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static String folded(String typed) {
        String opened = cleaned(typed)
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace('’', '\'');
        return Normalizer.normalize(opened, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
