package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontSetsTest {

    private final FontSets fonts = new FontSets();

    @Test
    void pagesDrawnOneAfterAnotherShareTheSameFonts() {
        for (int page = 0; page < 3; page++) {
            PaperFonts taken = fonts.take();
            assertThat(taken).isSameAs(fonts.first());
            fonts.giveBack(taken);
        }
    }

    @Test
    void pagesDrawnAtTheSameTimeNeverDo() {
        PaperFonts one = fonts.take();
        PaperFonts other = fonts.take();

        assertThat(other).isNotSameAs(one);
    }

    @Test
    void whatWasGivenBackServesAgain() {
        fonts.take();
        PaperFonts other = fonts.take();
        fonts.giveBack(other);

        assertThat(fonts.take()).isSameAs(other);
    }
}
