package fr.amiable.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.paper.PageImages;
import fr.amiable.letter.stationery.Stationery;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPageImagesTest {

    private static final byte[] LETTER =
            new HtmlLetterRenderer(new PaperPdf(), () -> Stationery.PLAIN).render(SampleLetters.letter("Madame,", 60));

    private final PageImages images = new PdfPageImages();

    @Test
    void aPageIsDrawnAtTheSizeOfItsSheet() {
        List<PagePicture> pages = images.first(LETTER, Integer.MAX_VALUE, 72);

        assertThat(pages).hasSize(3);
        PagePicture page = pages.get(2);
        assertThat(page.width()).isEqualTo(595);
        assertThat(page.height()).isEqualTo(841);
        assertThat(page.argb()).hasSize(595 * 841).startsWith(0xFFFFFFFF);
        assertThat(Arrays.stream(page.argb())
                        .filter(colour -> colour != 0xFFFFFFFF)
                        .count())
                .isGreaterThan(1_000);
    }

    @Test
    void noMorePagesAreDrawnThanAskedFor() {
        assertThat(images.first(LETTER, 2, 30)).hasSize(2);
    }
}
