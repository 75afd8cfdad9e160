package fr.amiable.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegPageTest {

    private final PageSources sources = new PageSources(new Texts(), PaperPdf::new);

    @Test
    void theBytesOfThePhotoAreCopiedAsTheyAre() throws Exception {
        byte[] photo = Pictures.jpeg(320, 200);
        try (ExhibitPages pages = sources.open(ExhibitFile.of("photo.pdf", photo), List.of())) {
            COSStream image = pages.document()
                    .getPage(0)
                    .getResources()
                    .getXObject(COSName.getPDFName("Im0"))
                    .getCOSObject();
            assertThat(image.createRawInputStream().readAllBytes()).isEqualTo(photo);
            assertThat(pages.warnings()).isEmpty();
            assertThat(pages.document().getNumberOfPages()).isEqualTo(1);
        }
    }

    /** Where the red, green and the two blue corners of the picture are seen: top left, top right, bottom left. */
    @ParameterizedTest
    @CsvSource({"1,RGB", "2,GRB", "3,BBG", "4,BBR", "5,RBG", "6,BRB", "7,BGB", "8,GBR"})
    void thePhotoIsSeenAsItsCameraWasHeld(int orientation, String corners) throws Exception {
        byte[] photo = Pictures.jpegHeld(400, 200, orientation);
        try (ExhibitPages pages = sources.open(ExhibitFile.of("photo.jpg", photo), List.of())) {
            PDRectangle sheet = pages.document().getPage(0).getMediaBox();
            boolean isLying = orientation < 5;
            assertThat(sheet.getWidth() > sheet.getHeight()).isEqualTo(isLying);
            BufferedImage seen = new PDFRenderer(pages.document()).renderImage(0);
            int across = isLying ? 140 : 70;
            int up = isLying ? 70 : 140;
            int middleX = seen.getWidth() / 2;
            int middleY = seen.getHeight() / 2;
            assertThat("" + letter(seen, middleX - across, middleY - up) + letter(seen, middleX + across, middleY - up)
                            + letter(seen, middleX - across, middleY + up))
                    .isEqualTo(corners);
        }
    }

    @Test
    void aPhotoCutShortIsShownWithAWarning() throws Exception {
        byte[] photo = Pictures.jpeg(320, 200);
        byte[] cut = Arrays.copyOf(photo, photo.length - 40);
        try (ExhibitPages pages = sources.open(ExhibitFile.of("photo.jpg", cut), List.of())) {
            assertThat(pages.warnings()).singleElement().asString().contains("incomplète");
        }
    }

    @Test
    void aPhotoCutBeforeItsPictureIsRefused() {
        byte[] cut = Arrays.copyOf(Pictures.jpeg(320, 200), 60);
        assertThatThrownBy(() -> sources.open(ExhibitFile.of("photo.jpg", cut), List.of()))
                .isInstanceOfSatisfying(
                        PagesRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(NoPages.DAMAGED));
    }

    private static char letter(BufferedImage seen, int x, int y) {
        Color colour = new Color(seen.getRGB(x, y));
        if (colour.getRed() > 200 && colour.getGreen() < 90) {
            return 'R';
        }
        if (colour.getGreen() > 200 && colour.getRed() < 90) {
            return 'G';
        }
        return colour.getBlue() > 200 && colour.getRed() < 90 ? 'B' : '?';
    }
}
